import { dayNumberOf, startOfDay, weekdayOfDay } from '../time/local-day';
import type { Period } from './query';

/** Today and this week, from Monday, as days of the organisation's time zone. Today is part of the week. */
export function ownPeriods(now: Date, timeZone: string): { readonly today: Period; readonly week: Period } {
  const day = dayNumberOf(now, timeZone);
  const monday = day - (weekdayOfDay(day) - 1);
  const days = (first: number, count: number): Period => ({
    from: startOfDay(first, timeZone),
    to: startOfDay(first + count, timeZone),
  });
  return { today: days(day, 1), week: days(monday, 7) };
}
