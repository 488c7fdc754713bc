import { isTimeZone } from '../../time/known-time-zone';
import type { BusinessHours, OpenInterval } from '../../time/types';
import { clockInWords, intervalsInWords, WEEKDAYS, weekdayInWords } from '../hours-words';
import { type PolicyProblem, type Report, reporter } from './problem';

const MINUTES_A_DAY = 24 * 60;

/** Business hours: zone, intervals that overlap or end before they start, dates, and being open at all. */
export function checkHours(hours: BusinessHours): readonly PolicyProblem[] {
  const report = reporter('hours', null, 'Business hours');
  const problems: PolicyProblem[] = [];
  if (!isTimeZone(hours.timeZone)) {
    problems.push(report('bad_time_zone', `“${hours.timeZone}” is no time zone such as “Europe/Berlin”.`));
  }
  for (const day of WEEKDAYS) {
    problems.push(...checkIntervals(hours.week[day], reporter('hours', `${day}`, weekdayInWords(day))));
  }
  problems.push(...checkExceptions(hours));
  const isEverOpen = hours.alwaysOpen || WEEKDAYS.some((day) => hours.week[day].length > 0);
  if (!isEverOpen)
    problems.push(report('never_open', 'The organisation is closed on every day of the week.'));
  return problems;
}

function checkExceptions({ exceptions }: BusinessHours): readonly PolicyProblem[] {
  const seen = new Set<string>();
  return exceptions.flatMap(({ date, name, open }) => {
    const report = reporter('hours', date, name.trim() === '' ? date : name);
    if (!isDate(date)) return [report('bad_date', `“${date}” is no date.`)];
    const again = seen.has(date) ? [report('bad_date', `${date} is listed twice.`)] : [];
    seen.add(date);
    return [...again, ...checkIntervals(open, report)];
  });
}

function checkIntervals(intervals: readonly OpenInterval[], report: Report): readonly PolicyProblem[] {
  const bad = intervals.find(({ from, to }) => !(from >= 0 && from < to && to <= MINUTES_A_DAY));
  if (bad !== undefined) {
    const times = `${clockInWords(bad.from)} to ${clockInWords(bad.to)}`;
    return [report('bad_interval', `${times} is no time span within a day.`)];
  }
  const sorted = intervals.toSorted((a, b) => a.from - b.from);
  const overlapping = sorted.find(
    (interval, index) => interval.to > (sorted[index + 1]?.from ?? MINUTES_A_DAY),
  );
  if (overlapping === undefined) return [];
  return [report('overlapping_hours', `The times ${intervalsInWords(sorted)} overlap.`)];
}

function isDate(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === date;
}
