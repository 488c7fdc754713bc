import type { Task } from '../../../contracts/api/tasks';

const MINUTE_MS = 60_000;

/** When a promise falls due: "today 14:00–14:30", "tomorrow by 10:00", "24 Nov by 10:00", in a zone's own days. */
export function dueWords(
  { startsAt, dueAt }: Pick<Task, 'startsAt' | 'dueAt'>,
  now: number,
  timeZone?: string,
): string {
  const day = dayWords(Date.parse(startsAt ?? dueAt), now, timeZone);
  const clock = clockOf(timeZone);
  const due = clock.format(new Date(dueAt));
  return startsAt === null ? `${day} by ${due}` : `${day} ${clock.format(new Date(startsAt))}–${due}`;
}

/** How late a promise is: "12 min late", "3 h late", "2 d late". */
export function lateWords(dueAt: string, at: number): string {
  const minutes = Math.max(1, Math.round((at - Date.parse(dueAt)) / MINUTE_MS));
  if (minutes < 60) return `${minutes} min late`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h late`;
  return `${Math.round(minutes / (24 * 60))} d late`;
}

/** The visitor's own time of a call, where it differs from the reader's; null otherwise. */
export function visitorsTime({ startsAt, visitorTimeZone }: Task, timeZone?: string): string | null {
  if (startsAt === null || visitorTimeZone === null) return null;
  try {
    const theirs = clockOf(visitorTimeZone).format(new Date(startsAt));
    return theirs === clockOf(timeZone).format(new Date(startsAt)) ? null : `${theirs} for the visitor`;
  } catch {
    // A zone that this browser does not know.
    return null;
  }
}

const clockOf = (timeZone?: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });

function dayWords(at: number, now: number, timeZone?: string): string {
  const iso = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  const dayOf = (instant: number) => Date.parse(`${iso.format(instant)}T00:00:00Z`) / 86_400_000;
  const days = dayOf(at) - dayOf(now);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  if (days === -1) return 'Yesterday';
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone,
  }).format(at);
}
