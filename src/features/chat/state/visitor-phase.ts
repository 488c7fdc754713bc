import type { VisitorConversation } from '../../../contracts/api/chat';
import { type HandoffTrail, isOpenStatus } from './handoff-trail';

/** After this long a waiting visitor is told so and offered the ways out. */
export const STILL_WAITING_SECONDS = 60;

export interface Wait {
  readonly position: number | null;
  readonly seconds: number | null;
}

/** What the page tells the visitor about people (design §2), one at a time. */
export type VisitorPhase =
  | { readonly kind: 'bot' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'queued'; readonly wait: Wait }
  | { readonly kind: 'still_waiting'; readonly wait: Wait }
  | { readonly kind: 'dropped'; readonly name: string; readonly wait: Wait }
  | { readonly kind: 'transferred'; readonly wait: Wait }
  | { readonly kind: 'joined'; readonly name: string }
  | { readonly kind: 'engaged'; readonly name: string }
  | { readonly kind: 'returned' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'out_of_hours' }
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
  /** Milliseconds of this browser's clock. */
  readonly now: number;
  /** The visitor asked and the server has not answered yet. */
  readonly asking: boolean;
  /** Whether the team is at work. */
  readonly isOpen: boolean;
}

/** The phase that a conversation is in for its visitor. Pure. */
export function visitorPhase(
  conversation: VisitorConversation | null,
  trail: HandoffTrail | null,
  moment: PhaseMoment,
): VisitorPhase {
  if (!conversation || !trail) return { kind: 'bot' };
  const { handoff } = conversation;
  if (handoff && isOpenStatus(handoff.status)) return openPhase(handoff, trail, moment);
  if (moment.asking) return { kind: 'asked' };
  return endedPhase(conversation, trail, moment);
}

function openPhase(
  handoff: NonNullable<VisitorConversation['handoff']>,
  trail: HandoffTrail,
  moment: PhaseMoment,
): VisitorPhase {
  const name = handoff.agent?.name ?? '';
  if (handoff.status === 'engaged') return { kind: 'engaged', name };
  if (handoff.status === 'accepted') return { kind: 'joined', name };
  const wait = { position: handoff.position, seconds: handoff.estimatedWaitSeconds };
  const waited = moment.now - (trail.waitingSince ?? moment.now);
  if (waited >= STILL_WAITING_SECONDS * 1_000) return { kind: 'still_waiting', wait };
  if (trail.change === 'dropped' && trail.formerAgent)
    return { kind: 'dropped', name: trail.formerAgent, wait };
  if (trail.change === 'transferred') return { kind: 'transferred', wait };
  return { kind: 'queued', wait };
}

function endedPhase(
  { csat, status }: VisitorConversation,
  trail: HandoffTrail,
  moment: PhaseMoment,
): VisitorPhase {
  if (trail.ended === 'unserved') return { kind: moment.isOpen ? 'nobody' : 'out_of_hours' };
  if (
    csat &&
    !trail.reopened &&
    (status === 'closed' || trail.ended === 'resolved' || csat.rating === null)
  ) {
    return { kind: 'resolved', handoffId: csat.handoffId, name: csat.agentName, rating: csat.rating };
  }
  if (status === 'closed') return { kind: 'closed' };
  if (trail.reopened) return { kind: 'reopened' };
  if (trail.ended === 'returned' || trail.ended === 'cancelled') return { kind: trail.ended };
  return { kind: 'bot' };
}

/** Notices that a person may put away and that the next message puts away. */
const passing = ['returned', 'cancelled', 'reopened', 'nobody', 'out_of_hours', 'resolved'] as const;

/** Under which name a notice is put away; null for what stays as long as it holds. */
export function dismissalKey(phase: VisitorPhase, trail: HandoffTrail | null): string | null {
  if (!passing.some((kind) => kind === phase.kind)) return null;
  const episode = phase.kind === 'resolved' ? phase.handoffId : (trail?.handoffId ?? trail?.conversationId);
  return `${phase.kind}:${episode}`;
}
