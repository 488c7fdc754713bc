import { clockInWords } from '../../domain/policy/hours-words';
import type { BusinessHours, OpenInterval } from '../../domain/time/types';

/** "09:00–12:30, 13:30–17:00"; nothing for a day that is closed. */
export function intervalsAsTyped(intervals: readonly OpenInterval[]): string {
  return intervals.map(({ from, to }) => `${clockInWords(from)}–${clockInWords(to)}`).join(', ');
}

/** Reads what `intervalsAsTyped` writes, hyphens and missing minutes too; null when it cannot be understood. */
export function readIntervals(text: string): OpenInterval[] | null {
  if (text.trim() === '') return [];
  const intervals = text.split(',').map(readInterval);
  const read = intervals.filter((one) => one !== null);
  return read.length === intervals.length ? read.toSorted((a, b) => a.from - b.from) : null;
}

function readInterval(text: string): OpenInterval | null {
  const found = /^\s*(\d{1,2})(?::(\d{2}))?\s*[–—-]\s*(\d{1,2})(?::(\d{2}))?\s*$/.exec(text);
  if (!found) return null;
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] = found;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  const isRight = from < to && to <= 1440 && Number(fromMinute) < 60 && Number(toMinute) < 60;
  return isRight ? { from, to } : null;
}

/** Where own hours begin: Monday to Friday, nine to five. */
export function officeHours(timeZone: string): BusinessHours {
  const day = [{ from: 540, to: 1020 }];
  return {
    timeZone,
    alwaysOpen: false,
    week: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] },
    exceptions: [],
  };
}
