import type { MetricsCalendar, Period } from './query';

export interface Day {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly start: Date;
}

const MS_PER_DATE = 86_400_000;

/** The local days that a period touches, in order; none when it is empty. */
export function daysOf(period: Period, calendar: MetricsCalendar): readonly Day[] {
  if (period.from >= period.to) return [];
  const last = calendar.dayOf(new Date(period.to.getTime() - 1));
  const days: Day[] = [];
  for (let day = calendar.dayOf(period.from); day <= last; day = addDays(day, 1)) {
    days.push({ day, start: calendar.startOfDay(day) });
  }
  return days;
}

/** The day of an instant among known days, by bisection: time zone arithmetic per row would take seconds. */
export function dayFinder(days: readonly Day[]): (instant: Date) => string {
  return (instant) => {
    let low = 0;
    let high = days.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const candidate = days[middle];
      if (candidate !== undefined && candidate.start <= instant) low = middle;
      else high = middle;
    }
    const found = days[low];
    if (found === undefined) throw new RangeError('No days to find an instant in');
    return found.day;
  };
}

/** Calendar arithmetic on a date without a time: `addDays('2026-02-28', 1)` is `2026-03-01`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DATE).toISOString().slice(0, 10);
}
