import { parseBotState } from '../../contracts/bot-state';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { findLead } from '../../db/queries/thread-people';
import { insertSignals } from '../../db/repositories/lead-signals';
import { updateLead } from '../../db/repositories/leads';
import { findPendingTurn, finishTurn, type PendingTurn } from '../../db/repositories/turns';
import { findQuestionsForPeople } from '../../db/repositories/unanswered-questions';
import { withQuestionsForPeople } from '../../domain/bot/understanding/questions-for-people';
import { isSure } from '../../domain/bot/understanding/turn-kind';
import type { BotMode, TurnUnderstanding } from '../../domain/bot/understanding/turn-understanding';
import { understandTurn } from '../../domain/bot/understanding/understand-turn';
import { botMaySpeak } from '../../domain/handoff/bot-may-speak';
import type { ConversationStatus, HandoffStatus } from '../../domain/handoff/types';
import { messageSignals } from '../../domain/leads/signals';
import { stageAfterMessage } from '../../domain/leads/stages';
import { LEAD_STAGES } from '../../domain/leads/types';
import { messageLanguage } from '../../domain/policy/waiting-words';
import { dayOf } from '../../domain/time/local-day';
import type { SystemContext } from '../context';
import { rescoreLead } from '../leads/rescore-lead';
import { writeFields } from '../leads/store-fields';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { openThread, type Thread } from '../thread/thread';
import { recordUnanswered } from '../unanswered/record-unanswered';
import { inTenant } from '../work';
import type { BotBrain, Knowledge } from './brain';
import { carryOut } from './carry-out';
import { decideTurn } from './decide-turn';

export interface RunTurnInput {
  readonly conversationId: string;
  readonly brain: BotBrain;
}

/**
 * Answers the oldest waiting message of a conversation (design §2, "a turn is durable"): understanding, score,
 * decision, reply and transition commit together under the conversation's lock, so a crash leaves the turn pending
 * and a second worker finds it done.
 * @returns whether there was a turn to run; call again until there is none
 */
export function runTurn(ctx: SystemContext, { conversationId, brain }: RunTurnInput): Promise<boolean> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, conversationId);
    const turn = await findPendingTurn(work, conversationId);
    if (!turn) return false;
    const policy = await loadOrgPolicy(work);
    const knowledge = await brain.knowledgeOf(work);
    const mode = modeOf(thread, policy);
    const understanding = await understand(thread, policy, knowledge, turn, mode);
    thread.change({ botState: toJson(understanding.state), language: understanding.language });
    await recordUnanswered(thread, understanding);
    const decided = await decideTurn(thread, policy, turn, understanding);
    await carryOut(thread, policy, understanding, decided, mode);
    await finishTurn(work, turn.id, mode === 'silent' ? 'dropped' : 'done');
    await saveThread(thread);
    return true;
  });
}

function modeOf(thread: Thread, policy: OrgPolicy): BotMode {
  return botMaySpeak(
    // CHECKs of the tables keep both within their lists.
    thread.conversation.status as ConversationStatus,
    (thread.handoff?.status ?? null) as HandoffStatus | null,
    policy.document.botWhileWaiting,
  );
}

/** What the message says; the lead's fields, signals, stage and score follow at once. */
async function understand(
  thread: Thread,
  policy: OrgPolicy,
  knowledge: Knowledge,
  turn: PendingTurn,
  mode: BotMode,
): Promise<TurnUnderstanding> {
  const { work, conversation } = thread;
  const lead = await findLead(work, conversation.leadId);
  if (!lead) throw new Error(`lead ${conversation.leadId} is missing`);
  const [year = 0, month = 1, day = 1] = dayOf(work.now, policy.org.timeZone).split('-').map(Number);
  const understanding = understandTurn({
    message: { id: turn.messageId, text: turn.text, at: turn.createdAt },
    state: parseBotState(conversation.botState),
    fields: leadFieldsSchema.parse(lead.fields),
    mode,
    engine: withQuestionsForPeople(knowledge.engine, await findQuestionsForPeople(work)),
    index: knowledge.index,
    language: messageLanguage(conversation.language),
    currency: lead.currency,
    today: { year, month, day },
  });
  const intent = isSure(understanding.intent) ? understanding.intent.intent : null;
  const source = { leadId: lead.id, visitorId: conversation.visitorId, conversationId: conversation.id };
  await insertSignals(work, source, messageSignals(intent, work.now));
  const stored = await writeFields(work, lead, understanding.fields);
  const stage = LEAD_STAGES.find((candidate) => candidate === lead.stage) ?? 'new';
  if (stageAfterMessage(stage) !== stage)
    await updateLead(work, lead.id, { stage: stageAfterMessage(stage) });
  await rescoreLead(work, policy, stored, { words: 'message', conversationId: conversation.id });
  return understanding;
}

const toJson = (value: unknown) => JSON.parse(JSON.stringify(value));
