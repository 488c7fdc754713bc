import { findPendingTurn } from '../../db/repositories/turns';
import { acceptFields } from '../../domain/assistant/accept-fields';
import { asksModel } from '../../domain/assistant/asks-model';
import { judgeProposal } from '../../domain/assistant/judge-proposal';
import type { ModelProposal } from '../../domain/assistant/proposal';
import { withProposal } from '../../domain/assistant/with-proposal';
import { asksSomething } from '../assistant/prepare-call';
import type { SystemContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';
import { answerTurn } from './answer-turn';
import { type LeasedTurn, sceneOf } from './begin-turn';
import type { BotBrain } from './brain';
import { type ReadTurn, readTurn } from './read-turn';

/** What became of a model's proposal. */
export interface FinishedTurn {
  readonly outcome: 'used' | 'declined' | 'refused' | 'stale' | 'without';
  /** Why it was refused; null otherwise. */
  readonly detail: string | null;
  /** Whether the visitor got a message of the bot. */
  readonly hasSpoken: boolean;
}

/**
 * Ends a leased turn under the conversation's lock. The message is understood anew, from what is known now; a proposal
 * counts only if nothing has happened since it was asked for. In every other case the bot answers by itself, in the
 * same transaction.
 * @param proposal null when the model gave none
 */
export function finishLeasedTurn(
  ctx: SystemContext,
  brain: BotBrain,
  leased: LeasedTurn,
  proposal: ModelProposal | null,
): Promise<FinishedTurn> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, leased.conversationId);
    const turn = await findPendingTurn(work, leased.conversationId);
    if (turn?.id !== leased.turnId) return GONE;
    if (turn.attempts !== leased.attempt) return LOST;
    const policy = await loadOrgPolicy(work);
    const read = await readTurn(thread, policy, await brain.knowledgeOf(work), turn);
    const hasMoved = !isSame(sceneOf(thread), leased.scene) || !asksModel(read.understanding, read.mode);
    const used =
      proposal === null || hasMoved
        ? { understanding: read.understanding, outcome: hasMoved ? STALE : WITHOUT }
        : takeProposal(read, leased, proposal);
    await answerTurn(thread, policy, { ...read, understanding: used.understanding });
    const hasSpoken = thread.messages.some(({ authorKind }) => authorKind === 'bot');
    return { ...used.outcome, hasSpoken };
  });
}

const STALE = { outcome: 'stale', detail: 'The conversation had moved on' } as const;
const WITHOUT = { outcome: 'without', detail: null } as const;
/** Answered by another worker, or its message was withdrawn: what was shown of the answer goes away. */
const GONE: FinishedTurn = { outcome: 'stale', detail: 'The turn has ended', hasSpoken: false };
/** Another worker has taken the turn over and answers it. */
const LOST: FinishedTurn = { outcome: 'stale', detail: 'The turn was taken over', hasSpoken: true };

function isSame(one: LeasedTurn['scene'], other: LeasedTurn['scene']): boolean {
  return one.lastSeq === other.lastSeq && one.status === other.status && one.handoff === other.handoff;
}

function takeProposal(
  { understanding, engine, options }: ReadTurn,
  { call }: LeasedTurn,
  proposal: ModelProposal,
) {
  const evidence = { ...call.evidence, asksSomething: asksSomething(understanding) };
  const judged = judgeProposal(proposal, evidence);
  // Whoever lies about one thing is believed in nothing.
  if (judged.kind === 'refused') {
    return { understanding, outcome: { outcome: 'refused', detail: judged.refusal } as const };
  }
  const words = judged.kind === 'words' ? judged : null;
  return {
    understanding: withProposal(understanding, {
      words,
      fields: acceptFields(understanding, { proposed: proposal.fields, engine, options }),
      wantsHandoff: proposal.handoff.wanted,
    }),
    outcome: { outcome: words ? 'used' : 'declined', detail: null } as const,
  };
}
