import { expect, test } from 'vitest';
import type { SeriesPoint } from '../../../domain/metrics/report';
import { seriesBuckets } from '../../../domain/metrics/series-buckets';
import { beside, longBucket, shortBucket } from './bucket-words';

function hours(from: string, to: string): SeriesPoint[] {
  const period = { from: new Date(from), to: new Date(to) };
  const figures = {} as Pick<SeriesPoint, 'rates' | 'durations' | 'counts'>;
  return seriesBuckets(period, 'hour', 'Europe/Berlin').map(({ key, day, isWhole }) => ({
    ...figures,
    key,
    day,
    isWhole,
    from,
    to,
  }));
}

test('points are named short on an axis and in full in a table', () => {
  expect(['2026-11-03', '2026-11', '2026-11-03T14:00+01:00'].map(shortBucket)).toEqual([
    '3 Nov',
    'Nov 2026',
    '3 Nov 14:00',
  ]);
  expect(longBucket({ key: '2026-11-02', isWhole: false }, 'week')).toBe('Week of 2026-11-02 (part)');
  expect(longBucket({ key: '2026-11-03T14:00+01:00', isWhole: true }, 'hour')).toBe('2026-11-03 14:00+01:00');
});

test('an hour stands beside the same hour a week before, also behind the one that comes twice', () => {
  const points = hours('2026-10-24T22:00Z', '2026-10-25T23:00Z');
  const before = hours('2026-10-17T22:00Z', '2026-10-18T22:00Z');
  const pairs = beside(points, before, 'hour').map((other, index) => [points[index]?.key, other?.key]);
  expect(pairs).toHaveLength(25);
  expect(pairs.slice(2, 5)).toEqual([
    ['2026-10-25T02:00+02:00', '2026-10-18T02:00+02:00'],
    ['2026-10-25T02:00+01:00', '2026-10-18T02:00+02:00'],
    ['2026-10-25T03:00+01:00', '2026-10-18T03:00+02:00'],
  ]);
});
