const WEEK_MS = 7 * 86_400_000;

/** Every Monday from the first to the last of some, as 2026-11-16: a week in which nothing happened is on the axis too. */
export function everyWeek(mondays: readonly string[]): string[] {
  const days = mondays.map((monday) => Date.parse(monday));
  const first = Math.min(...days);
  const weeks = days.length === 0 ? 0 : (Math.max(...days) - first) / WEEK_MS + 1;
  return Array.from({ length: weeks }, (_, index) =>
    new Date(first + index * WEEK_MS).toISOString().slice(0, 10),
  );
}
