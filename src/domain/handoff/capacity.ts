import type { MemberLoad } from './commands';
import type { TransitionProblem } from './plan';
import type { HandoffState } from './types';

/**
 * The member whose capacity an episode uses: its owner, or whoever it is offered to. A snoozed episode
 * counts only when the policy says that idle conversations keep their place.
 */
export function capacityHolder(
  handoff: Pick<HandoffState, 'status' | 'ownerMemberId' | 'offeredMemberId'>,
  { snoozed, idleKeepsCapacity }: { readonly snoozed: boolean; readonly idleKeepsCapacity: boolean },
): string | null {
  if (handoff.status === 'offered') return handoff.offeredMemberId;
  if (handoff.status === 'accepted') return handoff.ownerMemberId;
  if (handoff.status === 'engaged') return snoozed && !idleKeepsCapacity ? null : handoff.ownerMemberId;
  return null;
}

/** The problem that keeps a member from one more episode, or null when there is room or an override. */
export function capacityProblem(memberId: string, load: MemberLoad): TransitionProblem | null {
  if (load.openCount < load.capacity || load.mayOverride) return null;
  return { code: 'at_capacity', memberId, openCount: load.openCount, capacity: load.capacity };
}
