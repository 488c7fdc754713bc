import { addSeconds } from '../add-seconds';
import type { HandoffCommand, TransitionContext } from '../commands';
import type { TransitionResult } from '../plan';
import { planTransition } from '../plan-transition';
import type { HandoffState } from '../types';
import { invalid, isOwned } from './problems';

/** The visitor hears from time to time that they are not forgotten. */
export function stillWaiting(handoff: HandoffState, context: TransitionContext): TransitionResult {
  if (isOwned(handoff)) return invalid(handoff, 'still_waiting');
  const dueAt = addSeconds(context.now, context.timing.stillWaitingSeconds);
  return planTransition(handoff, context, {
    schedule: [{ kind: 'still_waiting', dueAt }],
    tell: ['stillWaiting'],
  });
}

/** To another team after `overflowSeconds`. An offer that runs is not taken back. */
export function overflow(
  handoff: HandoffState,
  { toTeamId }: Extract<HandoffCommand, { type: 'overflow' }>,
  context: TransitionContext,
): TransitionResult {
  if (isOwned(handoff) || handoff.teamId === toTeamId) return invalid(handoff, 'overflow');
  return planTransition(handoff, context, {
    set: { teamId: toTeamId },
    event: { kind: 'overflowed', actor: { kind: 'timer' }, data: { fromTeamId: handoff.teamId, toTeamId } },
  });
}
