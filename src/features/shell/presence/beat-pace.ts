/** Heartbeats come this often; the server counts a member as gone after more than twice as long. */
export const BEAT_MS = 25_000;

/**
 * Lets through at most one beat in `BEAT_MS`, however many clocks and events ask for one. After a sleep the first one
 * that asks gets it at once.
 */
export function createBeatPace(now: () => number): (urgent: boolean) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (urgent) => {
    // Two clocks tick side by side: the second of a pair comes a moment later.
    if (!urgent && now() - last < BEAT_MS - 1_000) return false;
    last = now();
    return true;
  };
}
