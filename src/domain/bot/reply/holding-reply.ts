import { fieldValue } from '../../leads/field-entry';
import { foldDiacritics, normaliseText } from '../../nlu/text/normalise';
import { say } from '../phrases/say';
import { afterAsking, isMissing } from '../qualification/next-question';
import type { BotState } from '../state';
import type { TurnUnderstanding } from '../understanding/turn-understanding';
import { type BotReply, joinParts, type ReplyContext } from './bot-reply';
import { sayMessage, speechOf } from './speech-of';
import { worded } from './tail';

const ASKS_HOW_LONG =
  /\b(?:how long|how much longer|still there|anyone (?:there|here)|anybody (?:there|here)|is (?:anyone|somebody|someone) (?:there|coming)|waiting|when will|wie lange|noch da|jemand da|wann kommt|cuanto (?:falta|tarda|tiempo)|hay alguien|sigue ahi|combien de temps|quelqu.un est la|il y a quelqu|quanto tempo|tem alguem|ainda ai)\b|كم من الوقت|هل من احد|متي/u;

/** Contact asked for at most this often while waiting. */
const MOST_CONTACT_QUESTIONS = 2;
/** After the first acknowledgement only one message in so many gets another one. */
const ACKNOWLEDGE_EVERY = 3;

/**
 * What the bot says while a person is awaited: it acknowledges, tells the honest wait when asked, collects a way
 * to reach the visitor, and leaves the answers to the person who is coming.
 *
 * @returns null when the visitor needs no further acknowledgement
 */
export function holdingReply(turn: TurnUnderstanding, context: ReplyContext): BotReply | null {
  // Whoever takes the visitor out of the queue says so.
  if (turn.kind === 'never_mind') return null;
  const speech = speechOf(turn, context);
  const state: BotState = { ...turn.state, holdingReplies: turn.state.holdingReplies + 1 };
  const canAsk = isMissing(turn.fields, 'email') && (state.asked.email?.times ?? 0) < MOST_CONTACT_QUESTIONS;
  const reply = (text: string, asksEmail: boolean): BotReply => ({
    text,
    sources: [],
    quickReplies: [],
    nextQuestion: asksEmail ? 'email' : null,
    state: asksEmail ? afterAsking(state, 'email') : state,
  });

  if (turn.unreadableField !== null) return reply(sayUnreadable(turn, context), true);
  if (ASKS_HOW_LONG.test(foldDiacritics(normaliseText(turn.text)))) {
    return reply(say('waitingWithTime', speech), false);
  }
  if (turn.fieldUpdates.length > 0) {
    const declinedOnly = turn.fieldUpdates.every(({ value }) => value === null);
    const noted = say(declinedOnly ? 'fieldDeclined' : 'waitingNoted', speech);
    const asksEmail = canAsk && fieldValue(turn.fields, 'phone') === null;
    return reply(
      joinParts({ opening: [noted, asksEmail ? say('waitingContact', speech) : ''], paragraphs: [] }),
      asksEmail,
    );
  }
  const isFirst = turn.state.holdingReplies === 0;
  // The template asks for the address, so it is said only while that is missing.
  if (isFirst && canAsk) return reply(sayMessage('holding', speech, context), true);
  const messages = turn.state.turns - 1;
  return isFirst || messages % ACKNOWLEDGE_EVERY === 0 ? reply(say('waitingNoted', speech), false) : null;
}

function sayUnreadable(turn: TurnUnderstanding, context: ReplyContext): string {
  const question = context.flow.find(({ field }) => field === turn.unreadableField);
  const speech = speechOf(turn, context);
  return question?.unreadable ? worded(question.unreadable, speech) : say('waitingContact', speech);
}
