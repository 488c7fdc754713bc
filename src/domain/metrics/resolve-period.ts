import { addDays } from './days';
import type { MetricsCalendar, Period } from './query';

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
  calendar: MetricsCalendar,
  now: Date,
): Period {
  const to = input.to === undefined ? endOfDay(calendar.dayOf(now), calendar) : endOf(input.to, calendar);
  const lastDay = calendar.dayOf(new Date(to.getTime() - 1));
  const from = input.from ?? addDays(lastDay, 1 - DEFAULT_DAYS);
  return { from: isDay(from) ? calendar.startOfDay(from) : new Date(from), to };
}

function endOf(text: string, calendar: MetricsCalendar): Date {
  return isDay(text) ? endOfDay(text, calendar) : new Date(text);
}

function endOfDay(day: string, calendar: MetricsCalendar): Date {
  return calendar.startOfDay(addDays(day, 1));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
