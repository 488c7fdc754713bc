import type { Weekday } from './types';
import { offsetPeriodAt } from './zone-offset';

export const DAY_MS = 86_400_000;

/** Local dates are counted in days since 1970-01-01, which makes them cheap to compare and to step through. */
export type DayNumber = number;

/** The local date of an instant in a zone. */
export function dayNumberOf(instant: Date, timeZone: string): DayNumber {
  const ms = instant.getTime();
  return Math.floor((ms + offsetPeriodAt(timeZone, ms).offsetMs) / DAY_MS);
}

/**
 * The local date of an instant, `YYYY-MM-DD`.
 *
 * @param timeZone IANA name
 * @throws RangeError when the zone is unknown
 */
export function dayOf(instant: Date, timeZone: string): string {
  return dateOfDay(dayNumberOf(instant, timeZone));
}

/** The local day of an instant, month and day counted from 1. */
export function calendarDayOf(
  instant: Date,
  timeZone: string,
): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 1, day = 1] = dayOf(instant, timeZone).split('-').map(Number);
  return { year, month, day };
}

/** As "2026-03-29". */
export function dateOfDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOfDay(day: DayNumber): Weekday {
  // 1970-01-01 was a Thursday.
  const fromMonday = (((day + 3) % 7) + 7) % 7;
  return WEEKDAYS[fromMonday] ?? 1;
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * The first instant of a local date: midnight, or the moment after it where clocks skip midnight. A date that the
 * zone skipped altogether starts with the next one.
 */
export function startOfDay(day: DayNumber, timeZone: string): Date {
  const midnight = day * DAY_MS;
  // No zone is further than a day from UTC, so that the search starts before the date does.
  let period = offsetPeriodAt(timeZone, midnight - DAY_MS);
  while (period.toMs + period.offsetMs <= midnight) period = offsetPeriodAt(timeZone, period.toMs);
  return new Date(Math.max(period.fromMs, midnight - period.offsetMs));
}
