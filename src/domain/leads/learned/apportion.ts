/**
 * Whole numbers near the given ones that add up to a total: each is rounded down, and the largest remainders are
 * rounded up (Hamilton's method).
 */
export function apportion(values: readonly number[], total: number): number[] {
  const whole = values.map(Math.floor);
  const missing = Math.round(total - whole.reduce((sum, value) => sum + value, 0));
  const byRemainder = values
    .map((value, place) => ({ place, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  const each = Math.floor(missing / Math.max(1, values.length));
  const more = new Set(byRemainder.slice(0, missing - each * values.length).map(({ place }) => place));
  return whole.map((value, place) => value + each + (more.has(place) ? 1 : 0));
}
