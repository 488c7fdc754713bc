import type { BusinessHours, OpenInterval, Weekday } from '../time/types';
import { listInWords } from './fact-words';

const DAYS: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** "Monday". */
export function weekdayInWords(day: Weekday): string {
  return DAYS[day];
}

/** Minutes since midnight as a clock time; 1440 is 24:00. */
export function clockInWords(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "09:00–12:00 and 13:00–18:00", or "closed". */
export function intervalsInWords(intervals: readonly OpenInterval[]): string {
  if (intervals.length === 0) return 'closed';
  return listInWords(
    intervals.map(({ from, to }) => `${clockInWords(from)}–${clockInWords(to)}`),
    'and',
  );
}

/** The hours as sentences: days with the same hours together, then the exceptions. */
export function hoursInWords(hours: BusinessHours): readonly string[] {
  if (hours.alwaysOpen) return ['Open around the clock.'];
  const daysByHours = new Map<string, string[]>();
  for (const day of WEEKDAYS) {
    const open = intervalsInWords(hours.week[day]);
    daysByHours.set(open, [...(daysByHours.get(open) ?? []), DAYS[day]]);
  }
  const sentences = [...daysByHours].map(([open, days]) => `${listInWords(days, 'and')}: ${open}.`);
  const exceptions = hours.exceptions.map(
    ({ date, name, open }) => `${date}${name === '' ? '' : ` (${name})`}: ${intervalsInWords(open)}.`,
  );
  return [`Times are in ${hours.timeZone}.`, ...sentences, ...exceptions];
}
