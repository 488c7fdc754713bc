/** Spans of time that the definitions of design §4 name, and those after which a cohort counts as mature. */

const DAY = 86_400_000;

/** A resolution holds when the visitor has not come back within this time. */
export const REOPEN_WINDOW_MS = 7 * DAY;
/** A won deal counts for an engagement at most this long before it. */
export const CONVERSION_WINDOW_MS = 30 * DAY;
/** A conversation that has not been transferred by then is taken to stay with the bot. */
export const TRANSFER_MATURITY_MS = DAY;
/** A rating that has not come by then is not expected any more; a later one counts all the same. */
export const RATING_MATURITY_MS = 7 * DAY;

/** Milliseconds from one instant to another, never below 0 (clocks of one transaction may differ by a tick). */
export function elapsed(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime());
}

/** Whether `to` comes at most `windowMs` after `from`, both ends included. */
export function isWithin(from: Date, to: Date, windowMs: number): boolean {
  return to >= from && to.getTime() - from.getTime() <= windowMs;
}
