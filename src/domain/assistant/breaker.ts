/**
 * Circuit breaker (M. Nygard, "Release It!", ch. 5) over a state that all workers share: after some failures in a row
 * the model is left alone for a while, then one call tries it. Pure: the state is stored by the caller.
 */
export interface Breaker {
  /** Failures in a row. */
  readonly failures: number;
  /** How often it opened without a success in between; each time it stays open longer. */
  readonly openings: number;
  /** Null while closed; once it has passed, one call may try. */
  readonly openUntil: Date | null;
}

export const CLOSED_BREAKER: Breaker = { failures: 0, openings: 0, openUntil: null };

const FAILURES_TO_OPEN = 5;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 600;
/** Others leave the model alone while one call tries it; if that call's worker dies, the next try comes after this. */
const TRY_SECONDS = 45;

export type BreakerVerdict = 'call' | 'try' | 'leave_alone';

/** Whether a call may be made now. On `try` store `whileTrying` first, so that only one call tries. */
export function mayCall({ openUntil }: Breaker, now: Date): BreakerVerdict {
  if (openUntil === null) return 'call';
  return openUntil <= now ? 'try' : 'leave_alone';
}

/** The state while one call tries the model: the others leave it alone until that try must be over. */
export function whileTrying(breaker: Breaker, now: Date): Breaker {
  return { ...breaker, openUntil: later(now, TRY_SECONDS) };
}

/** The state after a call: a success closes it, the last of too many failures opens it, a failed try keeps it open. */
export function afterCall(breaker: Breaker, succeeded: boolean, now: Date): Breaker {
  if (succeeded) return CLOSED_BREAKER;
  const failures = breaker.failures + 1;
  if (breaker.openUntil === null && failures < FAILURES_TO_OPEN) return { ...breaker, failures };
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** breaker.openings, LONGEST_PAUSE_SECONDS);
  return { failures, openings: breaker.openings + 1, openUntil: later(now, pause) };
}

/** `trying` from the end of the pause until a call has succeeded or failed. */
export function breakerState(
  { openUntil, failures }: Breaker,
  now: Date,
): 'closed' | 'failing' | 'open' | 'trying' {
  if (openUntil === null) return failures === 0 ? 'closed' : 'failing';
  return openUntil <= now ? 'trying' : 'open';
}

const later = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1_000);
