import { parseBotState } from '../../contracts/bot-state';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { lockLead } from '../../db/repositories/leads';
import type { PendingTurn } from '../../db/repositories/turns';
import { findQuestionsForPeople } from '../../db/repositories/unanswered-questions';
import { withQuestionsForPeople } from '../../domain/bot/understanding/questions-for-people';
import type { BotMode, TurnUnderstanding } from '../../domain/bot/understanding/turn-understanding';
import { understandTurn } from '../../domain/bot/understanding/understand-turn';
import type { UnderstandingEngine } from '../../domain/bot/understanding-engine';
import { botMaySpeak } from '../../domain/handoff/bot-may-speak';
import type { ConversationStatus, HandoffStatus } from '../../domain/handoff/types';
import type { ExtractOptions } from '../../domain/nlu/types';
import { messageLanguage } from '../../domain/policy/waiting-words';
import { calendarDayOf } from '../../domain/time/local-day';
import type { OrgPolicy } from '../policy/org-policy';
import type { Thread } from '../thread/thread';
import type { Knowledge } from './brain';

type LeadRow = NonNullable<Awaited<ReturnType<typeof lockLead>>>;

/** A waiting message and what the bot makes of it; nothing of it is stored yet. */
export interface ReadTurn {
  readonly turn: PendingTurn;
  readonly mode: BotMode;
  readonly lead: LeadRow;
  readonly engine: UnderstandingEngine;
  /** How amounts and dates in the visitor's words are meant. */
  readonly options: Omit<ExtractOptions, 'asked'>;
  readonly understanding: TurnUnderstanding;
}

/** What the message says, under the conversation's lock. */
export async function readTurn(
  thread: Thread,
  policy: OrgPolicy,
  knowledge: Knowledge,
  turn: PendingTurn,
): Promise<ReadTurn> {
  const { work, conversation } = thread;
  const lead = await leadOf(thread);
  const mode = modeOf(thread, policy);
  const engine = withQuestionsForPeople(knowledge.engine, await findQuestionsForPeople(work));
  const today = calendarDayOf(work.now, policy.org.timeZone);
  const understanding = understandTurn({
    message: { id: turn.messageId, text: turn.text, at: turn.createdAt },
    state: parseBotState(conversation.botState),
    fields: leadFieldsSchema.parse(lead.fields),
    mode,
    engine,
    index: knowledge.index,
    language: messageLanguage(conversation.language),
    currency: lead.currency,
    today,
  });
  return { turn, mode, lead, engine, options: { defaultCurrency: lead.currency, today }, understanding };
}

/** The visitor's lead, locked: what a turn learns is merged into what is there. */
export async function leadOf({ work, conversation }: Thread): Promise<LeadRow> {
  const lead = await lockLead(work, conversation.leadId);
  if (!lead) throw new Error(`lead ${conversation.leadId} is missing`);
  return lead;
}

/** Whether the bot may speak here and now. */
export function modeOf(thread: Thread, policy: OrgPolicy): BotMode {
  return botMaySpeak(
    // CHECKs of the tables keep both within their lists.
    thread.conversation.status as ConversationStatus,
    (thread.handoff?.status ?? null) as HandoffStatus | null,
    policy.document.botWhileWaiting,
  );
}
