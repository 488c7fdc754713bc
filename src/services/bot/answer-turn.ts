import { insertSignals } from '../../db/repositories/lead-signals';
import { updateLead } from '../../db/repositories/leads';
import { finishTurn } from '../../db/repositories/turns';
import { isSure } from '../../domain/bot/understanding/turn-kind';
import { messageSignals } from '../../domain/leads/signals';
import { stageAfterMessage } from '../../domain/leads/stages';
import { LEAD_STAGES } from '../../domain/leads/types';
import { noteFormAnswer } from '../forms/note-form-answer';
import { promiseChosenTime } from '../forms/promise-time';
import { rescoreLead } from '../leads/rescore-lead';
import { writeFields } from '../leads/store-fields';
import type { OrgPolicy } from '../policy/org-policy';
import { promiseContactGiven } from '../promises/promise-contact-given';
import { saveThread } from '../thread/save-thread';
import type { Thread } from '../thread/thread';
import { recordUnanswered } from '../unanswered/record-unanswered';
import { carryOut } from './carry-out';
import { decideTurn } from './decide-turn';
import type { ReadTurn } from './read-turn';

/** Second half of a turn, under the conversation's lock: stores what was understood, decides, carries out, ends it. */
export async function answerTurn(thread: Thread, policy: OrgPolicy, read: ReadTurn): Promise<void> {
  const { turn, mode, understanding } = read;
  await learnFromMessage(thread, policy, read);
  const known = new Set<string>(
    understanding.fieldUpdates.flatMap(({ field, value }) => (value === null ? [] : [field])),
  );
  if (known.size > 0) {
    await noteFormAnswer(thread, turn.messageId, ({ field }) => field !== null && known.has(field));
  }
  thread.change({ botState: toJson(understanding.state), language: understanding.language });
  await recordUnanswered(thread, understanding);
  const decided = await decideTurn(thread, policy, turn, understanding, { botFailed: false });
  await carryOut(thread, policy, understanding, decided, mode);
  await promiseChosenTime(thread, policy);
  await promiseContactGiven(thread, policy);
  await finishTurn(thread.work, turn.id, mode === 'silent' ? 'dropped' : 'done');
  await saveThread(thread);
}

/** The lead's fields, signals, stage and score follow a message at once. */
async function learnFromMessage(
  { work, conversation }: Thread,
  policy: OrgPolicy,
  { lead, understanding }: ReadTurn,
): Promise<void> {
  const intent = isSure(understanding.intent) ? understanding.intent.intent : null;
  const source = { leadId: lead.id, visitorId: conversation.visitorId, conversationId: conversation.id };
  await insertSignals(work, source, messageSignals(intent, work.now));
  const stored = await writeFields(work, lead, understanding.fields);
  const stage = LEAD_STAGES.find((candidate) => candidate === lead.stage) ?? 'new';
  if (stageAfterMessage(stage) !== stage)
    await updateLead(work, lead.id, { stage: stageAfterMessage(stage) });
  await rescoreLead(work, policy, stored, { words: 'message', conversationId: conversation.id });
}

const toJson = (value: unknown) => JSON.parse(JSON.stringify(value));
