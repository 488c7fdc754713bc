import type { EpisodeRecord, MetricsRecords } from '../records';
import {
  CONVERSION_WINDOW_MS,
  elapsed,
  RATING_MATURITY_MS,
  REOPEN_WINDOW_MS,
  TRANSFER_MATURITY_MS,
} from '../spans';
import type { UnitContext } from './unit-context';

/** Nobody is waited for longer than that. */
const LONGEST_WAIT_MS = 400 * 86_400_000;

/**
 * Every instant at which a figure of these records can change, in order: whenever something was recorded, and whenever a
 * span of time that a definition names has passed since. Between two of them nothing changes.
 */
export function turningPoints(records: MetricsRecords, context: UnitContext): readonly number[] {
  const points = new Set<number>();
  const at = (time: Date | null) => {
    if (time !== null) points.add(time.getTime());
  };
  /** A window includes its end: it is over a millisecond later. */
  const after = (time: Date | null, ...windows: readonly number[]) => {
    if (time !== null) for (const window of windows) points.add(time.getTime() + window + 1);
  };
  for (const { openedAt, firstVisitorMessageAt } of records.conversations) {
    at(openedAt);
    at(firstVisitorMessageAt);
    after(firstVisitorMessageAt, TRANSFER_MATURITY_MS, CONVERSION_WINDOW_MS);
  }
  for (const episode of records.episodes) {
    at(episode.requestedAt);
    at(episode.acceptedAt);
    at(episode.engagedAt);
    at(episode.endedAt);
    at(episode.reopenedAt);
    at(episode.packetOpenedAt);
    after(episode.engagedAt, CONVERSION_WINDOW_MS);
    after(episode.endedAt, REOPEN_WINDOW_MS, RATING_MATURITY_MS);
    for (const passed of targetPassed(episode, context)) points.add(passed);
  }
  for (const { at: time } of [...records.ratings, ...records.feedback, ...records.conversions]) at(time);
  for (const { startedAt, answeredAt } of records.secondWaits) {
    at(startedAt);
    at(answeredAt);
  }
  return [...points].toSorted((a, b) => a - b);
}

/** When an episode that still waits has waited longer than the target, on either clock. */
function targetPassed(episode: EpisodeRecord, context: UnitContext): number[] {
  const { requestedAt, engagedAt, endedAt } = episode;
  const targetMs = context.responseTargetSeconds * 1000;
  const until = engagedAt ?? endedAt;
  const longest = until === null ? LONGEST_WAIT_MS : elapsed(requestedAt, until);
  if (longest <= targetMs) return [];
  const start = requestedAt.getTime();
  const isPast = (milliseconds: number) =>
    Math.round(context.businessSecondsBetween(requestedAt, new Date(start + milliseconds)) * 1000) > targetMs;
  const inHours = firstWhere(isPast, Math.floor(targetMs), longest);
  return [start + Math.floor(targetMs) + 1, ...(inHours === null ? [] : [start + inHours])];
}

/** The least whole number above `low`, up to `high`, from which on something holds; null when it never does. */
function firstWhere(holds: (value: number) => boolean, low: number, high: number): number | null {
  let not = low;
  let step = Math.max(1, low);
  while (not + step < high && !holds(not + step)) {
    not += step;
    step *= 2;
  }
  let yes = Math.min(high, not + step);
  if (!holds(yes)) return null;
  while (yes - not > 1) {
    const middle = Math.floor((not + yes) / 2);
    if (holds(middle)) yes = middle;
    else not = middle;
  }
  return yes;
}
