/** What leaves the product is tried again after these pauses; after the last attempt it has failed. */
const PAUSES_SECONDS = [10, 30, 120, 600, 1_800, 7_200, 21_600] as const;

/** A mail or a call is tried this often: over about nine hours. */
export const MOST_ATTEMPTS = PAUSES_SECONDS.length + 1;

/**
 * Seconds until the next attempt, or null when it is given up.
 * @param attempts how many have failed, at least 1
 */
export function retryAfterSeconds(attempts: number): number | null {
  return PAUSES_SECONDS[attempts - 1] ?? null;
}
