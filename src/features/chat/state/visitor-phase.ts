import type { VisitorConversation, VisitorHandoff } from '../../../contracts/api/chat';
import { isOpen } from '../../../domain/handoff/is-open';

export interface Wait {
  readonly position: number | null;
  readonly seconds: number | null;
}

interface Person {
  readonly name: string;
  readonly title: string | null;
  readonly team: string | null;
}

type Waiting =
  | { readonly kind: 'queued'; readonly wait: Wait }
  | { readonly kind: 'dropped'; readonly name: string; readonly wait: Wait }
  | { readonly kind: 'transferred'; readonly name: string | null; readonly wait: Wait };

/** What the page tells the visitor about people (design §2), one at a time. */
export type VisitorPhase =
  | { readonly kind: 'bot' }
  | { readonly kind: 'asked' }
  | Waiting
  | {
      readonly kind: 'still_waiting';
      readonly wait: Wait;
      readonly waitedSeconds: number;
      /** How often such a word has been due in this stretch of waiting. */
      readonly round: number;
      /** What is shown once this one is put away. */
      readonly instead: Waiting;
    }
  | (Person & { readonly kind: 'joined'; readonly former: string | null })
  | (Person & { readonly kind: 'engaged' })
  | { readonly kind: 'returned' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'promised' }
  | { readonly kind: 'out_of_hours'; readonly backAt: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'resolved';
      readonly handoffId: string;
      readonly name: string;
      readonly rating: number | null;
    }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'closed' };

export interface PhaseMoment {
  /** Milliseconds of the server's clock. */
  readonly now: number;
  /** The visitor asked and the server has not answered yet. */
  readonly asking: boolean;
}

/** The phase that a conversation is in for its visitor: all of it comes from the server. Pure. */
export function visitorPhase(conversation: VisitorConversation | null, moment: PhaseMoment): VisitorPhase {
  if (!conversation) return { kind: 'bot' };
  const { handoff } = conversation;
  if (handoff && isOpen(handoff.status)) return openPhase(handoff, moment.now);
  if (moment.asking) return { kind: 'asked' };
  return endedPhase(conversation, moment.now);
}

function openPhase(handoff: VisitorHandoff, now: number): VisitorPhase {
  const { status, agent, change } = handoff;
  const person = { name: agent?.name ?? '', title: agent?.title ?? null, team: agent?.team ?? null };
  if (status === 'engaged') return { kind: 'engaged', ...person };
  if (status === 'accepted') return { kind: 'joined', ...person, former: change?.formerAgent ?? null };
  const instead = waitingPhase(handoff);
  const { queuedAt, waitingSince, stillWaitingSeconds } = handoff;
  if (!queuedAt || !stillWaitingSeconds) return instead;
  const round = Math.floor(secondsBetween(queuedAt, now) / stillWaitingSeconds);
  if (round < 1) return instead;
  const waitedSeconds = secondsBetween(waitingSince ?? queuedAt, now);
  return { kind: 'still_waiting', wait: instead.wait, waitedSeconds, round, instead };
}

function waitingPhase({ position, estimatedWaitSeconds, change }: VisitorHandoff): Waiting {
  const wait = { position, seconds: estimatedWaitSeconds };
  if (change?.kind === 'transferred') return { kind: 'transferred', name: change.formerAgent, wait };
  if (change?.formerAgent) return { kind: 'dropped', name: change.formerAgent, wait };
  return { kind: 'queued', wait };
}

function endedPhase(conversation: VisitorConversation, now: number): VisitorPhase {
  const { csat, status, lastHandoff: last, promise, backAt } = conversation;
  if (promise) return { kind: 'promised' };
  if (status === 'closed') {
    if (!csat) return { kind: 'closed' };
    return { kind: 'resolved', handoffId: csat.handoffId, name: csat.agentName, rating: csat.rating };
  }
  // What the visitor wrote since is the answer to it.
  if (!last || last.writtenSince) return { kind: 'bot' };
  if (last.reopened) return { kind: 'reopened' };
  if (last.status === 'returned' || last.status === 'cancelled') return { kind: last.status };
  if (last.status !== 'unserved') return { kind: 'bot' };
  if (backAt && Date.parse(backAt) > now) return { kind: 'out_of_hours', backAt };
  return { kind: backAt || last.unservedCause === 'out_of_hours' ? 'back' : 'nobody' };
}

const secondsBetween = (from: string, to: number) => Math.max(0, (to - Date.parse(from)) / 1_000);

/** Notices that the visitor's next message puts away. */
const passing = ['returned', 'cancelled', 'reopened', 'nobody', 'out_of_hours', 'back'] as const;
export const isPassing = (phase: VisitorPhase) => passing.some((kind) => kind === phase.kind);

/** Under which name a notice is put away; null for what stays as long as it holds. */
export function dismissalKey(phase: VisitorPhase, conversation: VisitorConversation | null): string | null {
  if (phase.kind === 'still_waiting') return `still_waiting:${conversation?.handoff?.id}:${phase.round}`;
  if (phase.kind === 'resolved') return `resolved:${phase.handoffId}`;
  if (phase.kind !== 'promised' && !isPassing(phase)) return null;
  return `${phase.kind}:${conversation?.lastHandoff?.id ?? conversation?.id}`;
}

/** What is shown of a phase once its notice has been put away. */
export function withoutNotice(phase: VisitorPhase): VisitorPhase {
  if (phase.kind === 'still_waiting') return phase.instead;
  return { kind: phase.kind === 'resolved' ? 'closed' : 'bot' };
}
