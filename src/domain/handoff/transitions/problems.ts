import type { ByMember, HandoffCommandType } from '../commands';
import type { TransitionProblem, TransitionResult } from '../plan';
import type { HandoffState } from '../types';

/** The command makes no sense in this status. */
export function invalid(handoff: HandoffState, command: HandoffCommandType): TransitionResult {
  return refuse({ code: 'invalid_transition', status: handoff.status, command });
}

/** Refused: the episode is another member's. */
export function notOwner(handoff: HandoffState): TransitionResult {
  return refuse({ code: 'not_owner', ownerMemberId: handoff.ownerMemberId });
}

/** No transition; the problem says why. */
export function refuse(problem: TransitionProblem): TransitionResult {
  return { ok: false, problem };
}

/** Whether the member may act on an owned episode: it is theirs, or their role allows it. */
export function mayAct(handoff: HandoffState, { memberId, mayActForOwner }: ByMember): boolean {
  return mayActForOwner || handoff.ownerMemberId === memberId;
}

/** An accepted or engaged episode, the only ones with an owner. */
export function isOwned(handoff: HandoffState): boolean {
  return handoff.status === 'accepted' || handoff.status === 'engaged';
}
