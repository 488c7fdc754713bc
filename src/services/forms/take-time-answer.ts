import { messageFormSchema } from '../../contracts/api/message-form';
import { parseBotState } from '../../contracts/bot-state';
import { findLatestForm } from '../../db/repositories/message-forms';
import { finishTurn, type PendingTurn } from '../../db/repositories/turns';
import type { PhraseKey } from '../../domain/bot/phrases/phrase';
import { say } from '../../domain/bot/phrases/say';
import { afterAsking } from '../../domain/bot/qualification/next-question';
import type { AskedForm } from '../../domain/bot/reply/form-of';
import type { BotState } from '../../domain/bot/state';
import { messageLanguage } from '../../domain/policy/waiting-words';
import { readSlot } from '../../domain/promises/read-slot';
import { modeOf } from '../bot/read-turn';
import type { OrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { botAuthor, type Thread } from '../thread/thread';
import { noteFormAnswer } from './note-form-answer';
import { promiseTime } from './promise-time';
import { timesOnOffer, zoneOf } from './times-for';

/**
 * The bot showed times and the visitor says which one, by the form or in their own words: the turn ends with the
 * promise of a call, with the question how to reach them, or with the times that are meant or left. There is nothing
 * for the policy to decide.
 * @returns whether the message was such an answer; it is an ordinary one otherwise
 */
export async function takeTimeAnswer(thread: Thread, policy: OrgPolicy, turn: PendingTurn): Promise<boolean> {
  const { work, conversation } = thread;
  const state = parseBotState(conversation.botState);
  if (!state.timesOffered || modeOf(thread, policy) !== 'speak') return false;
  const offered = (await findLatestForm(work, conversation.id))?.form;
  if (offered?.kind !== 'slot' || offered.answeredBy !== null) return false;
  const slots = offered.options.map((option) => new Date(option));
  const language = messageLanguage(thread.language);
  const words = { language, timeZone: await zoneOf(thread, policy), now: work.now };
  const reading = readSlot(turn.text, slots, words);
  if (reading.kind === 'none') return false;

  const next: BotState = { ...state, turns: state.turns + 1, timesOffered: false };
  const answer = (key: PhraseKey, form: AskedForm, after: BotState) => {
    thread.say({
      author: botAuthor(policy.voice.botName),
      text: say(key, { language, voice: policy.voice, values: { orgName: policy.org.name } }),
      clientId: `turn-${turn.id}`,
      turnId: turn.id,
      meta: { form: messageFormSchema.parse({ ...form, answeredBy: null }) },
    });
    thread.change({ botState: JSON.parse(JSON.stringify(after)) });
  };
  const offer = (key: PhraseKey, times: readonly Date[]) =>
    answer(key, timesForm(times), { ...next, timesOffered: true });

  if (reading.kind === 'several') {
    offer('whichTime', reading.slots);
  } else {
    thread.change({ botState: JSON.parse(JSON.stringify(next)) });
    await noteFormAnswer(thread, turn.messageId, ({ kind }) => kind === 'slot');
    const outcome = await promiseTime(thread, policy, reading.startsAt);
    if (outcome === 'taken') offer('timeTaken', await timesOnOffer(thread, policy));
    if (outcome === 'no_contact') {
      const asked = afterAsking({ ...next, chosenTime: reading.startsAt.toISOString() }, 'email');
      answer('timeContact', { kind: 'email', field: 'email', options: [] }, asked);
    }
  }
  await finishTurn(work, turn.id, 'done');
  await saveThread(thread);
  return true;
}

const timesForm = (times: readonly Date[]): AskedForm => ({
  kind: 'slot',
  field: null,
  options: times.map((time) => time.toISOString()),
});
