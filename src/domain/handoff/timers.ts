import type { RoutingPolicy, TimingPolicy } from '../policy/types';
import { addSeconds } from './add-seconds';
import type { PlannedTimer } from './plan';
import { type HandoffStatus, TIMER_KINDS, type TimerKind } from './types';

const WHILE_QUEUED: readonly TimerKind[] = [
  'max_wait',
  'still_waiting',
  'overflow',
  'reoffer',
  'visitor_gone',
];
const WHILE_OFFERED: readonly TimerKind[] = [
  'offer_deadline',
  'max_wait',
  'still_waiting',
  'overflow',
  'visitor_gone',
];
const WHILE_ACCEPTED: readonly TimerKind[] = ['first_reply', 'agent_lost', 'visitor_gone'];
const WHILE_ENGAGED: readonly TimerKind[] = ['inactivity', 'agent_lost', 'visitor_gone'];
const WHILE_SNOOZED: readonly TimerKind[] = ['snooze'];

/** The kinds of timer that may be pending in a status; none in an ended one. */
export function timersWhile(status: HandoffStatus, snoozed: boolean): readonly TimerKind[] {
  switch (status) {
    case 'queued':
      return WHILE_QUEUED;
    case 'offered':
      return WHILE_OFFERED;
    case 'accepted':
      return WHILE_ACCEPTED;
    case 'engaged':
      return snoozed ? WHILE_SNOOZED : WHILE_ENGAGED;
    default:
      return [];
  }
}

/** The kinds to cancel on the way from one status to another: everything, when the episode ends. */
export function timersToCancel(
  from: { readonly status: HandoffStatus; readonly snoozed: boolean },
  to: { readonly status: HandoffStatus; readonly snoozed: boolean },
): readonly TimerKind[] {
  const kept = timersWhile(to.status, to.snoozed);
  if (kept.length === 0) return TIMER_KINDS;
  return timersWhile(from.status, from.snoozed).filter((kind) => !kept.includes(kind));
}

/** The clocks of one stretch in the queue. Each stretch has its own: the visitor is told anew how long it takes. */
export function queueTimers(
  now: Date,
  teamId: string | null,
  timing: TimingPolicy,
  routing: Pick<RoutingPolicy, 'overflowTeamId' | 'overflowSeconds'>,
): readonly PlannedTimer[] {
  const timers: PlannedTimer[] = [
    { kind: 'max_wait', dueAt: addSeconds(now, timing.maxWaitSeconds) },
    { kind: 'still_waiting', dueAt: addSeconds(now, timing.stillWaitingSeconds) },
  ];
  if (routing.overflowTeamId !== null && routing.overflowTeamId !== teamId) {
    timers.push({ kind: 'overflow', dueAt: addSeconds(now, routing.overflowSeconds) });
  }
  return timers;
}
