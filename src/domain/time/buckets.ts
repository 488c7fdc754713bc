import { DAY_MS, type DayNumber, dateOfDay, dayNumberOf, startOfDay, weekdayOfDay } from './local-day';
import { offsetPeriodAt } from './zone-offset';

export const BUCKET_UNITS = ['hour', 'day', 'week', 'month'] as const;
export type BucketUnit = (typeof BUCKET_UNITS)[number];

/** One bar of a chart: what happened from `start` until before `end`. */
export interface Bucket {
  /** `2026-03-29` for a day and for a week (its Monday), `2026-03`, `2026-03-29T01:00+01:00` for an hour. */
  readonly key: string;
  readonly start: Date;
  readonly end: Date;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/**
 * The bucket of an instant in a zone. Days, weeks (from Monday) and months are those of the local calendar, so they
 * are 23, 24 or 25 hours long, or odd half hours where clocks change by 30 minutes. Hours are those of the wall clock;
 * a change of the offset starts a new one, so that an hour that comes twice makes two.
 *
 * @throws RangeError when the zone is unknown
 */
export function bucketOf(instant: Date, unit: BucketUnit, timeZone: string): Bucket {
  if (unit === 'hour') return hourBucketOf(instant, timeZone);
  const day = dayNumberOf(instant, timeZone);
  const [first, next] = DAYS_OF[unit](day);
  return {
    key: unit === 'month' ? dateOfDay(first).slice(0, 7) : dateOfDay(first),
    start: startOfDay(first, timeZone),
    end: startOfDay(next, timeZone),
  };
}

/** All buckets that touch [from, to), whole ones at both ends, without gaps; none when the range is empty. */
export function bucketsBetween(from: Date, to: Date, unit: BucketUnit, timeZone: string): Bucket[] {
  const buckets: Bucket[] = [];
  let cursor = from;
  while (cursor < to) {
    const bucket = bucketOf(cursor, unit, timeZone);
    buckets.push(bucket);
    cursor = bucket.end;
  }
  return buckets;
}

/** First day of the unit and first day of the next one. */
const DAYS_OF: Readonly<
  Record<Exclude<BucketUnit, 'hour'>, (day: DayNumber) => readonly [DayNumber, DayNumber]>
> = {
  day: (day) => [day, day + 1],
  week: (day) => {
    const monday = day - weekdayOfDay(day) + 1;
    return [monday, monday + 7];
  },
  month: (day) => {
    const date = new Date(day * DAY_MS);
    const first = (months: number) =>
      Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY_MS;
    return [first(0), first(1)];
  },
};

function hourBucketOf(instant: Date, timeZone: string): Bucket {
  const { fromMs, toMs, offsetMs } = offsetPeriodAt(timeZone, instant.getTime());
  const local = Math.floor((instant.getTime() + offsetMs) / HOUR_MS) * HOUR_MS;
  const start = new Date(Math.max(fromMs, local - offsetMs));
  const end = new Date(Math.min(toMs, local + HOUR_MS - offsetMs));
  const wallClock = new Date(start.getTime() + offsetMs).toISOString().slice(0, 16);
  return { key: `${wallClock}${offsetText(offsetMs)}`, start, end };
}

function offsetText(offsetMs: number): string {
  const minutes = Math.abs(Math.round(offsetMs / MINUTE_MS));
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
