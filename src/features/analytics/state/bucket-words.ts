import type { SeriesPoint } from '../../../domain/metrics/report';
import type { BucketUnit } from '../../../domain/time/buckets';
import { shortDay } from './format';

/** What a point of the time axis is called where several are compared. */
export const UNIT_WORDS: Readonly<Record<BucketUnit, string>> = {
  hour: 'Hour',
  day: 'Day',
  week: 'Week',
  month: 'Month',
};

/** A point as an axis says it: "3 Nov", "3 Nov 14:00", "Nov 2026". */
export function shortBucket(key: string): string {
  if (key.includes('T')) return `${shortDay(key.slice(0, 10))} ${key.slice(11, 16)}`;
  if (key.length > 'YYYY-MM'.length) return shortDay(key);
  return new Date(`${key}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A point as a table says it; a week or month that the range cuts says so. */
export function longBucket(point: Pick<SeriesPoint, 'key' | 'isWhole'>, unit: BucketUnit): string {
  const name = unit === 'week' ? `Week of ${point.key}` : point.key.replace('T', ' ');
  return point.isWhole ? name : `${name} (part)`;
}

/**
 * The point of the period before that stands beside each point: at the same place; hours at the same hour of the day at the
 * same place, since a day on which clocks change has one more or one less.
 */
export function beside(
  points: readonly SeriesPoint[],
  before: readonly SeriesPoint[],
  unit: BucketUnit,
): (SeriesPoint | null)[] {
  if (unit !== 'hour') return points.map((_, index) => before[index] ?? null);
  const places = new Map<string, SeriesPoint>();
  for (const [place, point] of placesOf(before)) if (!places.has(place)) places.set(place, point);
  return placesOf(points).map(([place]) => places.get(place) ?? null);
}

function placesOf(points: readonly SeriesPoint[]): [string, SeriesPoint][] {
  const days = [...new Set(points.map(({ day }) => day))];
  return points.map((point) => [`${days.indexOf(point.day)} ${point.key.slice(11, 16)}`, point]);
}

/** "day", for use within a sentence. */
export const shownUnitOf = ({ granularity }: { readonly granularity: BucketUnit }): string =>
  UNIT_WORDS[granularity].toLowerCase();
