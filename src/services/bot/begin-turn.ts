import { findAssistantSetting } from '../../db/repositories/assistant-settings';
import { findPendingTurn, leaseTurn } from '../../db/repositories/turns';
import { asksModel } from '../../domain/assistant/asks-model';
import { dropBlockedTurn } from '../abuse/drop-blocked-turn';
import type { AssistantParts } from '../assistant/assistant-parts';
import { endpointOf } from '../assistant/endpoint';
import { type PreparedCall, prepareCall } from '../assistant/prepare-call';
import type { SystemContext } from '../context';
import { takeTimeAnswer } from '../forms/take-time-answer';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { openThread, type Thread } from '../thread/thread';
import { inTenant } from '../work';
import { acknowledgeFile, isFileOnly } from './acknowledge-file';
import { answerTurn } from './answer-turn';
import type { BotBrain, Knowledge } from './brain';
import { type ReadTurn, readTurn } from './read-turn';

export interface TurnInput {
  readonly conversationId: string;
  readonly brain: BotBrain;
  /** Null: no language model, whatever the organisation has set up. */
  readonly assistant: AssistantParts | null;
}

/** A turn that this worker has taken to ask the language model about it, with all that is needed outside the lock. */
export interface LeasedTurn {
  readonly conversationId: string;
  readonly turnId: string;
  /** Whoever is at another attempt has taken the turn over. */
  readonly attempt: number;
  readonly scene: Scene;
  readonly call: PreparedCall;
}

/** What must not have moved for a model's words to be said: what was said in public, and who has the conversation. */
interface Scene {
  readonly lastSeq: number;
  readonly status: string;
  readonly handoff: string | null;
}

/** How a conversation stands now, to be compared once the model has answered. */
export function sceneOf({ conversation, handoff }: Thread): Scene {
  const episode = handoff === null ? null : `${handoff.id} ${handoff.status}`;
  return { lastSeq: conversation.lastSeq, status: conversation.status, handoff: episode };
}

export type BegunTurn =
  | { readonly kind: 'nothing_to_do' }
  /** With others behind it or not: whatever comes later brings a job of its own. */
  | { readonly kind: 'answered'; readonly isLast: boolean }
  | { readonly kind: 'leased'; readonly leased: LeasedTurn };

/** After its time for the model a worker needs this long for the rest; then another one takes the turn. */
const LEASE_MARGIN_MS = 2_000;

/**
 * Takes up the oldest waiting message of a conversation (design §2, "a turn is durable"). Without a language model it
 * is answered at once: understanding, score, decision, reply and transition commit together under the conversation's
 * lock. With one the turn is leased and the lock let go; see `finishLeasedTurn`.
 */
export function beginTurn(ctx: SystemContext, input: TurnInput): Promise<BegunTurn> {
  const { conversationId, brain, assistant } = input;
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, conversationId);
    const turn = await findPendingTurn(work, conversationId);
    if (!turn || (turn.leasedUntil !== null && turn.leasedUntil > work.now)) return { kind: 'nothing_to_do' };
    const answered = { kind: 'answered', isLast: turn.behind === 0 } as const;
    if (await dropBlockedTurn(thread, turn)) return answered;
    const policy = await loadOrgPolicy(work);
    if (isFileOnly(turn)) {
      await acknowledgeFile(thread, policy, turn);
      return answered;
    }
    if (await takeTimeAnswer(thread, policy, turn)) return answered;
    const knowledge = await brain.knowledgeOf(work);
    const read = await readTurn(thread, policy, knowledge, turn);
    const call = assistant && (await callFor(thread, policy, knowledge, read, assistant));
    if (!call) {
      await answerTurn(thread, policy, read);
      return answered;
    }
    const attempt = await leaseTurn(work, turn.id, call.budgetMs + LEASE_MARGIN_MS);
    const leased = { conversationId, turnId: turn.id, attempt, scene: sceneOf(thread), call };
    return { kind: 'leased', leased };
  });
}

/** The call to make, or null when the bot answers by itself. A turn is taken to the model once: it may have been lost there. */
async function callFor(
  thread: Thread,
  policy: OrgPolicy,
  knowledge: Knowledge,
  read: ReadTurn,
  assistant: AssistantParts,
): Promise<PreparedCall | null> {
  if (read.turn.attempts > 0 || !asksModel(read.understanding, read.mode)) return null;
  const setting = await findAssistantSetting(thread.work);
  if (!setting?.enabled) return null;
  const endpoint = endpointOf(setting, assistant);
  return endpoint && prepareCall(thread, policy, knowledge.index, { ...read, setting, endpoint });
}
