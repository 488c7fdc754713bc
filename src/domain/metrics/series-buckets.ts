import { type Bucket, type BucketUnit, bucketsBetween } from '../time/buckets';
import { dayOf } from '../time/local-day';
import type { Period } from './query';

/** One point of the time axis: an hour, day, week from Monday or month of the organisation's calendar. */
export interface SeriesBucket {
  /** Its name: `2026-03-29` for a day or a week (its Monday), `2026-03`, `2026-03-29T01:00+01:00` for an hour. */
  readonly key: string;
  /** The local date on which it begins, `YYYY-MM-DD`; a week or month that began before the period keeps its own. */
  readonly day: string;
  /** The part of it that lies in the period; half-open. */
  readonly from: Date;
  readonly to: Date;
  /** Whether it lies in the period as a whole. */
  readonly isWhole: boolean;
}

/**
 * The buckets that a period touches, in order, without gaps.
 *
 * @param timeZone IANA name
 * @throws RangeError when the zone is unknown
 */
export function seriesBuckets(period: Period, unit: BucketUnit, timeZone: string): readonly SeriesBucket[] {
  return bucketsBetween(period.from, period.to, unit, timeZone).map((bucket) =>
    withinPeriod(bucket, period, timeZone),
  );
}

function withinPeriod({ key, start, end }: Bucket, period: Period, timeZone: string): SeriesBucket {
  const isCutBefore = start < period.from;
  const isCutAfter = end > period.to;
  return {
    key,
    day: dayOf(start, timeZone),
    from: isCutBefore ? period.from : start,
    to: isCutAfter ? period.to : end,
    isWhole: !isCutBefore && !isCutAfter,
  };
}
