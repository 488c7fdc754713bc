import { DAY_MS, dayNumberOf, startOfDay } from '../time/local-day';
import type { Period } from './query';

/** Four whole weeks, so that the period before follows on without a gap. */
const DEFAULT_DAYS = 28;

/**
 * The period that `from` and `to` of a query name. A day (`YYYY-MM-DD`) is one of the organisation's time zone and
 * belongs to the period as a whole, as the last day too; an instant (ISO 8601) is taken as it is, `to` exclusive.
 * Without `to` the period ends with today, without `from` it begins 28 days before its end.
 *
 * @returns half-open; empty when `to` is not after `from`
 */
export function resolvePeriod(
  input: { readonly from?: string | undefined; readonly to?: string | undefined },
  timeZone: string,
  now: Date,
): Period {
  const to =
    input.to === undefined ? endOfDay(dayNumberOf(now, timeZone), timeZone) : endOf(input.to, timeZone);
  if (input.from !== undefined) return { from: startOf(input.from, timeZone), to };
  const lastDay = dayNumberOf(new Date(to.getTime() - 1), timeZone);
  return { from: startOfDay(lastDay + 1 - DEFAULT_DAYS, timeZone), to };
}

function startOf(text: string, timeZone: string): Date {
  return isDay(text) ? startOfDay(dayNumberNamed(text), timeZone) : new Date(text);
}

function endOf(text: string, timeZone: string): Date {
  return isDay(text) ? endOfDay(dayNumberNamed(text), timeZone) : new Date(text);
}

function endOfDay(day: number, timeZone: string): Date {
  return startOfDay(day + 1, timeZone);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function dayNumberNamed(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY_MS;
}
