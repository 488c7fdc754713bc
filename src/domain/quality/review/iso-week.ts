import { dayNumberOf, startOfDay, weekdayOfDay } from '../../time/local-day';

const DAY_MS = 86_400_000;
/** The Thursday of an ISO week says which year it belongs to. */
const THURSDAY = 3;

export interface IsoWeek {
  /** As 2026-W47. */
  readonly key: string;
  /** Monday's first instant in the zone. */
  readonly from: Date;
  /** The next Monday's, exclusive. */
  readonly to: Date;
}

/**
 * The ISO 8601 week of an instant, or one some weeks away from it.
 * @param timeZone IANA name
 * @param weeksLater negative for a week before
 */
export function isoWeekOf(instant: Date, timeZone: string, weeksLater = 0): IsoWeek {
  const day = dayNumberOf(instant, timeZone);
  const monday = day - weekdayOfDay(day) + 1 + weeksLater * 7;
  const year = new Date((monday + THURSDAY) * DAY_MS).getUTCFullYear();
  const newYear = Date.UTC(year, 0, 1) / DAY_MS;
  const number = Math.floor((monday + THURSDAY - newYear) / 7) + 1;
  return {
    key: `${year}-W${String(number).padStart(2, '0')}`,
    from: startOfDay(monday, timeZone),
    to: startOfDay(monday + 7, timeZone),
  };
}
