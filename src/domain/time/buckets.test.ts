import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKET_UNITS, type BucketUnit, bucketOf, bucketsBetween } from './buckets';
import { dayOf } from './local-day';
import { ZONES } from './wall-clock.fixture';

function between(from: string, to: string, unit: BucketUnit, zone: string) {
  return bucketsBetween(new Date(from), new Date(to), unit, zone).map(({ key, start, end }) => [
    key,
    (end.getTime() - start.getTime()) / 3_600_000,
  ]);
}

describe('buckets of a range', () => {
  it('are days of 23 and 25 hours where clocks change by an hour', () => {
    expect(between('2026-03-27T23:00:00Z', '2026-03-30T22:00:00Z', 'day', 'Europe/Berlin')).toEqual([
      ['2026-03-28', 24],
      ['2026-03-29', 23],
      ['2026-03-30', 24],
    ]);
    expect(between('2026-11-01T04:00:00Z', '2026-11-01T04:00:01Z', 'day', 'America/New_York')).toEqual([
      ['2026-11-01', 25],
    ]);
  });

  it('are odd half hours where clocks change by 30 minutes', () => {
    const zone = 'Australia/Lord_Howe';
    expect(between('2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z', 'day', zone)).toEqual([
      ['2026-04-05', 24.5],
    ]);
    expect(between('2026-10-03T13:30:00Z', '2026-10-04T13:00:00Z', 'day', zone)).toEqual([
      ['2026-10-04', 23.5],
    ]);
    expect(between('2026-04-04T14:00:00Z', '2026-04-04T16:30:00Z', 'hour', zone)).toEqual([
      ['2026-04-05T01:00+11:00', 1],
      ['2026-04-05T01:30+10:30', 0.5],
      ['2026-04-05T02:00+10:30', 1],
    ]);
    expect(between('2026-10-03T14:30:00Z', '2026-10-03T16:30:00Z', 'hour', zone)).toEqual([
      ['2026-10-04T01:00+10:30', 1],
      ['2026-10-04T02:30+11:00', 0.5],
      ['2026-10-04T03:00+11:00', 1],
    ]);
  });

  it('end an hour early where the clock changes within it', () => {
    expect(between('2018-05-04T14:30:00Z', '2018-05-04T15:00:01Z', 'hour', 'Asia/Pyongyang')).toEqual([
      ['2018-05-04T23:00+08:30', 0.5],
      ['2018-05-05T00:00+09:00', 1],
    ]);
  });

  it('keep the two hours apart that have one name', () => {
    expect(between('2026-10-25T00:00:00Z', '2026-10-25T02:00:00Z', 'hour', 'Europe/Berlin')).toEqual([
      ['2026-10-25T02:00+02:00', 1],
      ['2026-10-25T02:00+01:00', 1],
    ]);
  });

  it('are weeks from Monday and whole months', () => {
    expect(between('2026-03-31T12:00:00Z', '2026-04-07T12:00:00Z', 'week', 'Europe/Berlin')).toEqual([
      ['2026-03-30', 168],
      ['2026-04-06', 168],
    ]);
    expect(between('2026-03-29T00:00:00Z', '2026-03-29T00:00:01Z', 'week', 'Europe/Berlin')).toEqual([
      ['2026-03-23', 167],
    ]);
    expect(between('2025-12-31T12:00:00Z', '2026-03-01T00:00:00Z', 'month', 'America/New_York')).toEqual([
      ['2025-12', 744],
      ['2026-01', 744],
      ['2026-02', 672],
    ]);
  });

  it('leave out a date that the zone skipped', () => {
    expect(between('2011-12-29T12:00:00Z', '2012-01-01T00:00:00Z', 'day', 'Pacific/Apia')).toEqual([
      ['2011-12-29', 24],
      ['2011-12-31', 24],
      ['2012-01-01', 24],
    ]);
  });

  it('are none for an empty range', () => {
    expect(between('2026-03-29T00:00:00Z', '2026-03-29T00:00:00Z', 'day', 'UTC')).toEqual([]);
    expect(between('2026-03-30T00:00:00Z', '2026-03-29T00:00:00Z', 'day', 'UTC')).toEqual([]);
  });

  it('follow each other without gaps, and each instant is in its own', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2036, 0) }),
        fc.integer({ min: 1, max: 40 * 24 }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...BUCKET_UNITS),
        (ms, hours, zone, unit) => {
          const from = new Date(ms);
          const to = new Date(ms + hours * 3_600_000);
          const buckets = bucketsBetween(from, to, unit, zone);
          expect(buckets[0]?.start.getTime()).toBeLessThanOrEqual(ms);
          expect(buckets.at(-1)?.end.getTime()).toBeGreaterThanOrEqual(to.getTime());
          buckets.forEach((bucket, index) => {
            expect(bucket.end > bucket.start).toBe(true);
            const next = buckets[index + 1];
            if (next) expect(next.start).toEqual(bucket.end);
            expect(bucketOf(bucket.start, unit, zone)).toEqual(bucket);
            expect(bucketOf(new Date(bucket.end.getTime() - 1), unit, zone)).toEqual(bucket);
            if (unit === 'day') expect(dayOf(bucket.start, zone)).toBe(bucket.key);
          });
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
