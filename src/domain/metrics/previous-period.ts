import { addDays, daysOf } from './days';
import type { MetricsCalendar, Period } from './query';
import { elapsed } from './spans';

/**
 * The period to compare with: as many days, moved back by the least number of whole weeks that keeps the two apart, so
 * that every day stands beside the same weekday. Moved on the local calendar: a midnight stays a midnight across DST.
 */
export function previousPeriod(period: Period, calendar: MetricsCalendar): Period {
  const weeks = Math.max(1, Math.ceil(daysOf(period, calendar).length / 7));
  return {
    from: moveDays(period.from, -7 * weeks, calendar),
    to: moveDays(period.to, -7 * weeks, calendar),
  };
}

/** The moment at which the previous period was as old as this one is now (design §4 "at equal age"). */
export function equalAge(period: Period, previous: Period, now: Date): Date {
  return new Date(now.getTime() - elapsed(previous.from, period.from));
}

function moveDays(instant: Date, days: number, calendar: MetricsCalendar): Date {
  const day = calendar.dayOf(instant);
  const intoDay = instant.getTime() - calendar.startOfDay(day).getTime();
  return new Date(calendar.startOfDay(addDays(day, days)).getTime() + intoDay);
}
