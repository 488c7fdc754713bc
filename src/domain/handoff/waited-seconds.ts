import { secondsBetween } from './add-seconds';
import type { HandoffState, HandoffStatus } from './types';

/** Statuses in which the visitor waits for a person, or waited until the end. */
const NOBODY_SPEAKS: readonly HandoffStatus[] = [
  'queued',
  'offered',
  'accepted',
  'abandoned',
  'cancelled',
  'unserved',
];

/**
 * Seconds that the visitor waited for a person in one episode, credits from earlier episodes included: up to
 * the first engagement, plus a second wait that still runs or that ended the episode.
 */
export function waitedSeconds(
  handoff: Pick<
    HandoffState,
    'status' | 'requestedAt' | 'waitingSince' | 'engagedAt' | 'endedAt' | 'creditedWaitSeconds'
  >,
  now: Date,
): number {
  const until = handoff.endedAt ?? now;
  const first = secondsBetween(handoff.requestedAt, handoff.engagedAt ?? until);
  const waitsAgain = handoff.engagedAt !== null && NOBODY_SPEAKS.includes(handoff.status);
  const second = waitsAgain ? secondsBetween(handoff.waitingSince, until) : 0;
  return handoff.creditedWaitSeconds + first + second;
}
