import { dayNumberOf, startOfDay } from '../time/local-day';
import type { Period } from './query';
import { elapsed } from './spans';

/**
 * The period to compare with: as many days, moved back by the least number of whole weeks that keeps the two apart, so
 * that every day stands beside the same weekday. Moved on the local calendar: a midnight stays a midnight across DST.
 */
export function previousPeriod(period: Period, timeZone: string): Period {
  const weeks = Math.max(1, Math.ceil(lengthInDays(period, timeZone) / 7));
  return {
    from: moveDays(period.from, -7 * weeks, timeZone),
    to: moveDays(period.to, -7 * weeks, timeZone),
  };
}

/** The moment at which the previous period was as old as this one is now (design §4 "at equal age"). */
export function equalAge(period: Period, previous: Period, now: Date): Date {
  return new Date(now.getTime() - elapsed(previous.from, period.from));
}

function lengthInDays({ from, to }: Period, timeZone: string): number {
  if (from >= to) return 0;
  return dayNumberOf(new Date(to.getTime() - 1), timeZone) - dayNumberOf(from, timeZone) + 1;
}

function moveDays(instant: Date, days: number, timeZone: string): Date {
  const day = dayNumberOf(instant, timeZone);
  const intoDay = elapsed(startOfDay(day, timeZone), instant);
  return new Date(startOfDay(day + days, timeZone).getTime() + intoDay);
}
