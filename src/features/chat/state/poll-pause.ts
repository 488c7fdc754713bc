/**
 * Milliseconds until the page without a realtime connection asks again. A person may write at any moment, a bot speaks
 * when it was spoken to; the longer nothing comes, the less often it is asked for.
 *
 * @param quiet how many times in a row nothing had come
 */
export function pollPauseMs(quiet: number, withPeople: boolean): number {
  const [first, most, growth] = withPeople ? [3_000, 10_000, 1.2] : [10_000, 30_000, 1.1];
  return Math.min(most, Math.round(first * growth ** quiet));
}
