/** Whether the team has been told of a hot lead. Stored with the lead. */
export interface HotAlertState {
  /** False after an alert, until the score has cooled down. */
  readonly armed: boolean;
  /** The last alert, or null. */
  readonly lastAt: Date | null;
}

/** A lead cools down when its score is this far below the threshold: one that hovers there is told of once. */
const COOL_DOWN_POINTS = 5;
const QUIET_HOURS = 24;
const HOUR_MS = 3_600_000;

/**
 * Whether a score's way over the hot threshold is worth an alert: upwards only, once until it has fallen
 * `COOL_DOWN_POINTS` below, and at most once a day. A crossing in the quiet hours is not made up for later.
 * @param hotFrom the policy's threshold
 */
export function decideHotAlert(
  state: HotAlertState,
  score: number,
  { hotFrom, now }: { readonly hotFrom: number; readonly now: Date },
): { readonly raise: boolean; readonly state: HotAlertState } {
  if (score < hotFrom) {
    const cooledDown = score < hotFrom - COOL_DOWN_POINTS;
    return { raise: false, state: { ...state, armed: state.armed || cooledDown } };
  }
  if (!state.armed) return { raise: false, state };
  const isQuiet = state.lastAt !== null && now.getTime() - state.lastAt.getTime() < QUIET_HOURS * HOUR_MS;
  return { raise: !isQuiet, state: { armed: false, lastAt: isQuiet ? state.lastAt : now } };
}
