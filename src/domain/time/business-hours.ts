import { DAY_MS, type DayNumber, dateOfDay, weekdayOfDay } from './local-day';
import type { BusinessHours, OpenInterval } from './types';
import { offsetPeriodAt } from './zone-offset';

/**
 * Business hours are hours of the wall clock: open is every instant whose local time lies in an interval of its local
 * date. On a day with a clock change an interval may thus last an hour more or less, or come in two pieces.
 * An exception replaces the weekday's intervals; `alwaysOpen` overrules both.
 */

const MINUTE_MS = 60_000;

/** An exception may close for long, but not for longer than this. */
const LOOK_AHEAD_MS = 400 * DAY_MS;

/** Whether it is open at an instant. @throws RangeError when the zone is unknown */
export function isOpen(hours: BusinessHours, instant: Date): boolean {
  if (hours.alwaysOpen) return true;
  const localMs = instant.getTime() + offsetPeriodAt(hours.timeZone, instant.getTime()).offsetMs;
  const day = Math.floor(localMs / DAY_MS);
  const minute = (localMs - day * DAY_MS) / MINUTE_MS;
  return intervalsOf(hours, day).some(({ from, to }) => from <= minute && minute < to);
}

/** The first open instant at or after the given one, which is itself when open; null when none comes in 400 days. */
export function nextOpening(hours: BusinessHours, instant: Date): Date | null {
  const from = instant.getTime();
  for (const piece of openPieces(hours, from, from + LOOK_AHEAD_MS)) return new Date(piece.fromMs);
  return null;
}

/** Open seconds from one instant to another; 0 when `to` is not after `from`. */
export function businessSecondsBetween(hours: BusinessHours, from: Date, to: Date): number {
  let openMs = 0;
  for (const piece of openPieces(hours, from.getTime(), to.getTime())) openMs += piece.toMs - piece.fromMs;
  return openMs / 1000;
}

/** The open stretches between two instants in order; with a clock change within, one may come in two pieces. */
export function openStretches(
  hours: BusinessHours,
  from: Date,
  to: Date,
): readonly { readonly from: Date; readonly to: Date }[] {
  return [...openPieces(hours, from.getTime(), to.getTime())].map(({ fromMs, toMs }) => ({
    from: new Date(fromMs),
    to: new Date(toMs),
  }));
}

interface Piece {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The open stretches of a range in order. Between two clock changes, local time runs straight. */
function* openPieces(hours: BusinessHours, fromMs: number, toMs: number): Generator<Piece> {
  if (hours.alwaysOpen) {
    if (fromMs < toMs) yield { fromMs, toMs };
    return;
  }
  for (let cursor = fromMs; cursor < toMs; ) {
    const period = offsetPeriodAt(hours.timeZone, cursor);
    const until = Math.min(period.toMs, toMs);
    for (const { fromMs: from, toMs: to } of localPieces(
      hours,
      cursor + period.offsetMs,
      until + period.offsetMs,
    )) {
      yield { fromMs: from - period.offsetMs, toMs: to - period.offsetMs };
    }
    cursor = until;
  }
}

function* localPieces(hours: BusinessHours, fromMs: number, toMs: number): Generator<Piece> {
  for (let day = Math.floor(fromMs / DAY_MS); day * DAY_MS < toMs; day++) {
    for (const interval of intervalsOf(hours, day)) {
      const from = Math.max(fromMs, day * DAY_MS + interval.from * MINUTE_MS);
      const to = Math.min(toMs, day * DAY_MS + interval.to * MINUTE_MS);
      if (from < to) yield { fromMs: from, toMs: to };
    }
  }
}

interface Timetable {
  readonly week: Readonly<Record<number, readonly OpenInterval[]>>;
  readonly exceptions: ReadonlyMap<string, readonly OpenInterval[]>;
}

/** Hours are immutable parts of a policy, so that each is sorted and merged once. */
const timetables = new WeakMap<BusinessHours, Timetable>();

function intervalsOf(hours: BusinessHours, day: DayNumber): readonly OpenInterval[] {
  const timetable = timetables.get(hours) ?? timetableOf(hours);
  const exception = timetable.exceptions.size > 0 ? timetable.exceptions.get(dateOfDay(day)) : undefined;
  return exception ?? timetable.week[weekdayOfDay(day)] ?? [];
}

function timetableOf(hours: BusinessHours): Timetable {
  const timetable = {
    week: Object.fromEntries(Object.entries(hours.week).map(([weekday, open]) => [weekday, merged(open)])),
    exceptions: new Map(hours.exceptions.map(({ date, open }) => [date, merged(open)])),
  };
  timetables.set(hours, timetable);
  return timetable;
}

/** In order and without overlaps, so that no minute counts twice. */
function merged(intervals: readonly OpenInterval[]): readonly OpenInterval[] {
  const result: OpenInterval[] = [];
  for (const interval of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && interval.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    } else if (interval.from < interval.to) {
      result.push(interval);
    }
  }
  return result;
}
