import type { BusinessHours } from '../../../domain/time/types';
import { weeklyHours } from '../../../domain/time/weekly-hours';
import { pageLocale } from './page-locale';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * The ordinary week in words of a language: `Mon–Thu 9:00 AM–5:00 PM, Fri 9:00 AM–2:00 PM`; empty when it has no hours.
 * @param shiftMinutes how far the reader's clock is ahead of the hours' own
 */
export function hoursWords(week: BusinessHours['week'], shiftMinutes: number, language: string): string {
  const dayName = new Intl.DateTimeFormat(pageLocale(language), { weekday: 'short', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(pageLocale(language), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const day = (weekday: number) => dayName.format(MONDAY + (weekday - 1) * DAY_MS);
  const time = (minute: number) => clock.format(MONDAY + minute * MINUTE_MS);
  return weeklyHours(week, shiftMinutes)
    .map(({ firstDay, lastDay, open }) => {
      const days = firstDay === lastDay ? day(firstDay) : `${day(firstDay)}–${day(lastDay)}`;
      return `${days} ${open.map(({ from, to }) => `${time(from)}–${time(to)}`).join(', ')}`;
    })
    .join(', ');
}
