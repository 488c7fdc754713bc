/** Times of the thread and the list, in the reader's own zone and in British English as all other words of the team. */

const LOCALE = 'en-GB';

// Made once: a formatter costs many times what a row of the thread does.
const TIME = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' });
const IN_FULL = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const WEEKDAY = new Intl.DateTimeFormat(LOCALE, { weekday: 'short' });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const startOfDay = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate());

/** Whole calendar days from one to the other; a day of 23 or 25 hours is one day. */
function daysBetween(earlier: Date, later: Date): number {
  return Math.round((startOfDay(later).getTime() - startOfDay(earlier).getTime()) / DAY);
}

export function isSameDay(a: Date, b: Date): boolean {
  return daysBetween(a, b) === 0;
}

/** "14:02" */
export function timeWords(at: Date): string {
  return TIME.format(at);
}

/** "Today", "Yesterday", "Tuesday, 3 March", "3 March 2025": the heading of a day. */
export function dayWords(at: Date, now: Date): string {
  const days = daysBetween(at, now);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  const options: Intl.DateTimeFormatOptions =
    at.getFullYear() === now.getFullYear()
      ? { weekday: 'long', day: 'numeric', month: 'long' }
      : { day: 'numeric', month: 'long', year: 'numeric' };
  return at.toLocaleDateString(LOCALE, options);
}

/** When something happened, as short as it can be told apart: "now", "14:02", "Tue", "3 Mar", "3 Mar 2025". */
export function shortWords(at: Date, now: Date): string {
  if (now.getTime() - at.getTime() < MINUTE) return 'now';
  const days = daysBetween(at, now);
  if (days === 0) return timeWords(at);
  if (days > 0 && days < 7) return WEEKDAY.format(at);
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return at.toLocaleDateString(LOCALE, { day: 'numeric', month: 'short', ...year });
}

/** When something will happen: "Today, 14:02", "Tomorrow, 09:00", "Mon 9 Mar, 09:00". */
export function comingWords(at: Date, now: Date): string {
  const days = daysBetween(now, at);
  if (days === 0) return `Today, ${timeWords(at)}`;
  if (days === 1) return `Tomorrow, ${timeWords(at)}`;
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  const day = at.toLocaleDateString(LOCALE, { weekday: 'short', day: 'numeric', month: 'short', ...year });
  return `${day.replace(',', '')}, ${timeWords(at)}`;
}

/** In full: "3 Mar 2026, 14:02". */
export function fullWords(at: Date): string {
  return IN_FULL.format(at);
}
