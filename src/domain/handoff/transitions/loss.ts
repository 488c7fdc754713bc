import { addSeconds } from '../add-seconds';
import type { HandoffCommand, TransitionContext } from '../commands';
import type { TransitionResult } from '../plan';
import { ownerOf, planTransition, unchanged } from '../plan-transition';
import type { HandoffState } from '../types';
import { invalid, isOwned } from './problems';
import { requeue } from './requeue';

type Command<T extends HandoffCommand['type']> = Extract<HandoffCommand, { type: T }>;

/**
 * accepted → queued, or engaged → queued while the visitor waits, once the owner has been silent for
 * `lostAgentSeconds`. An owner who was seen since gets the rest of that time.
 */
export function agentLost(
  handoff: HandoffState,
  { ownerLastSeenAt, visitorWaits }: Command<'agent_lost'>,
  context: TransitionContext,
): TransitionResult {
  const snoozed = context.conversationStatus === 'snoozed';
  if (!isOwned(handoff) || snoozed) return invalid(handoff, 'agent_lost');
  // Nobody waits for the owner; the visitor's next message starts this clock again.
  if (handoff.status === 'engaged' && !visitorWaits) return unchanged(handoff, context);
  if (ownerLastSeenAt !== null) {
    const lostAt = addSeconds(ownerLastSeenAt, context.timing.lostAgentSeconds);
    if (context.now < lostAt) {
      return planTransition(handoff, context, { schedule: [{ kind: 'agent_lost', dueAt: lostAt }] });
    }
  }
  const memberId = ownerOf(handoff);
  return requeue(handoff, context, {
    event: { kind: 'agent_lost', actor: { kind: 'timer' }, data: { memberId } },
  });
}

/** offered, accepted or engaged → queued, because the member may not work on it any more. */
export function memberRemoved(
  handoff: HandoffState,
  { memberId, cause }: Command<'member_removed'>,
  context: TransitionContext,
): TransitionResult {
  const event = { kind: 'member_removed', actor: { kind: 'system' }, data: { memberId, cause } } as const;
  if (handoff.status === 'offered' && handoff.offeredMemberId === memberId) {
    return planTransition(handoff, context, {
      to: 'queued',
      set: { offeredMemberId: null, offeredAt: null },
      event,
    });
  }
  if (isOwned(handoff) && handoff.ownerMemberId === memberId) {
    const woken = context.conversationStatus === 'snoozed';
    return requeue(handoff, context, { event: { ...event, woken } });
  }
  return unchanged(handoff, context);
}
