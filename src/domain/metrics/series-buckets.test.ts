import { describe, expect, it } from 'vitest';
import type { BucketUnit } from '../time/buckets';
import { context, conversation, metricsOf, query, utc } from './metrics.fixture';
import { previousPeriod } from './previous-period';
import { resolvePeriod } from './resolve-period';
import { seriesBuckets } from './series-buckets';

function minutes(unit: BucketUnit, timeZone: string, from: string, to: string) {
  const period = resolvePeriod({ from, to }, timeZone, utc('2027-01-01 00:00'));
  return seriesBuckets(period, unit, timeZone).map(
    (bucket) =>
      `${bucket.key} ${(bucket.to.getTime() - bucket.from.getTime()) / 60_000}${bucket.isWhole ? '' : ' cut'}`,
  );
}

const hoursOf = (timeZone: string, day: string) => minutes('hour', timeZone, day, day);

describe('the hours of a day', () => {
  it('are 23 in New York when clocks go forward, without the one that is skipped', () => {
    const hours = hoursOf('America/New_York', '2026-03-08');
    expect(hours).toHaveLength(23);
    expect(hours.slice(1, 3)).toEqual(['2026-03-08T01:00-05:00 60', '2026-03-08T03:00-04:00 60']);
  });

  it('are 25 in Berlin when clocks go back, the one that comes twice told apart by its offset', () => {
    const hours = hoursOf('Europe/Berlin', '2026-10-25');
    expect(hours).toHaveLength(25);
    expect(hours.slice(2, 4)).toEqual(['2026-10-25T02:00+02:00 60', '2026-10-25T02:00+01:00 60']);
  });

  it('begin on the half hour of UTC in Kolkata', () => {
    const [first] = seriesBuckets(
      { from: utc('2026-03-01 18:30'), to: utc('2026-03-02 18:30') },
      'hour',
      'Asia/Kolkata',
    );
    expect(first).toEqual({
      key: '2026-03-02T00:00+05:30',
      day: '2026-03-02',
      from: utc('2026-03-01 18:30'),
      to: utc('2026-03-01 19:30'),
      isWhole: true,
    });
  });

  it('have one of half an hour on Lord Howe Island when clocks move', () => {
    expect(hoursOf('Australia/Lord_Howe', '2026-04-05').slice(1, 4)).toEqual([
      '2026-04-05T01:00+11:00 60',
      '2026-04-05T01:30+10:30 30',
      '2026-04-05T02:00+10:30 60',
    ]);
    expect(hoursOf('Australia/Lord_Howe', '2026-10-04').slice(1, 4)).toEqual([
      '2026-10-04T01:00+10:30 60',
      '2026-10-04T02:30+11:00 30',
      '2026-10-04T03:00+11:00 60',
    ]);
  });
});

describe('weeks and months', () => {
  it('begin on Monday and on the first, and are marked where the period cuts them', () => {
    expect(minutes('week', 'UTC', '2026-03-04', '2026-03-16')).toEqual([
      `2026-03-02 ${5 * 1440} cut`,
      `2026-03-09 ${7 * 1440}`,
      `2026-03-16 ${1440} cut`,
    ]);
    expect(minutes('month', 'UTC', '2026-02-01', '2026-03-15')).toEqual([
      `2026-02 ${28 * 1440}`,
      `2026-03 ${15 * 1440} cut`,
    ]);
  });

  it('are an hour shorter or longer with the clocks', () => {
    expect(minutes('week', 'America/New_York', '2026-03-02', '2026-03-08')).toEqual([
      `2026-03-02 ${7 * 1440 - 60}`,
    ]);
    expect(minutes('month', 'Europe/Berlin', '2026-10-01', '2026-10-31')).toEqual([
      `2026-10 ${31 * 1440 + 60}`,
    ]);
    expect(minutes('month', 'Australia/Lord_Howe', '2026-04-01', '2026-04-30')).toEqual([
      `2026-04 ${30 * 1440 + 30}`,
    ]);
  });

  it('of the period before stand beside those of the period', () => {
    const period = { from: utc('2026-03-02 00:00'), to: utc('2026-03-16 00:00') };
    expect(seriesBuckets(previousPeriod(period, 'UTC'), 'week', 'UTC').map(({ key }) => key)).toEqual([
      '2026-02-16',
      '2026-02-23',
    ]);
  });
});

it('the series counts by the bucket that was asked for', () => {
  const moments = ['2026-10-24 22:30', '2026-10-25 00:30', '2026-10-25 01:15', '2026-10-25 01:45'];
  const conversations = moments.map((at, index) =>
    conversation(`c${index}`, { firstVisitorMessageAt: utc(at) }),
  );
  const day = resolvePeriod({ from: '2026-10-25', to: '2026-10-25' }, 'Europe/Berlin', context().now);
  const { series } = metricsOf(
    { conversations },
    { ...query(day), granularity: 'hour' },
    { timeZone: 'Europe/Berlin' },
  ).current;
  expect(
    series
      .filter(({ counts }) => counts.conversations > 0)
      .map(({ key, counts }) => [key, counts.conversations]),
  ).toEqual([
    ['2026-10-25T00:00+02:00', 1],
    ['2026-10-25T02:00+02:00', 1],
    ['2026-10-25T02:00+01:00', 2],
  ]);
});
