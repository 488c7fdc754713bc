import type { BusinessHours, OpenInterval } from './types';

const DAY_MINUTES = 1_440;
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** Neighbouring weekdays with the same hours. */
export interface HoursOfDays {
  /** ISO weekdays, 1 (Monday) to 7 (Sunday). */
  readonly firstDay: number;
  readonly lastDay: number;
  /** In minutes from local midnight; `to` is over 1440 where it goes past midnight. */
  readonly open: readonly OpenInterval[];
}

/**
 * The ordinary week as somebody in another time zone reads it: each interval belongs to the day on which it begins for
 * them. Exceptions are left out.
 * @param shiftMinutes how far their clock is ahead of the hours' own
 */
export function weeklyHours(week: BusinessHours['week'], shiftMinutes: number): readonly HoursOfDays[] {
  const days: OpenInterval[][] = WEEK.map(() => []);
  for (const day of WEEK) {
    for (const { from, to } of week[day]) {
      const start = from + shiftMinutes;
      const passed = Math.floor(start / DAY_MINUTES);
      const begins = start - passed * DAY_MINUTES;
      days[(day - 1 + passed + 7 * 2) % 7]?.push({ from: begins, to: begins + to - from });
    }
  }
  const groups: HoursOfDays[] = [];
  for (const [index, unsorted] of days.entries()) {
    const open = unsorted.toSorted((a, b) => a.from - b.from);
    if (open.length === 0) continue;
    const last = groups.at(-1);
    if (last?.lastDay === index && isSame(last.open, open))
      groups[groups.length - 1] = { ...last, lastDay: index + 1 };
    else groups.push({ firstDay: index + 1, lastDay: index + 1, open });
  }
  return groups;
}

const isSame = (one: readonly OpenInterval[], other: readonly OpenInterval[]) =>
  one.length === other.length &&
  one.every(({ from, to }, index) => from === other[index]?.from && to === other[index]?.to);
