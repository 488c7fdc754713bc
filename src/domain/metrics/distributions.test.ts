import { describe, expect, it } from 'vitest';
import { drillDown } from './drill-down';
import {
  context,
  conversation,
  engaged,
  fraction,
  later,
  metricsOf,
  query,
  records,
  resolved,
  utc,
  waiting,
  won,
} from './metrics.fixture';
import { weekHourOf } from './week-hour';

describe('the wait until a person wrote', () => {
  const rows = {
    conversations: [conversation('a'), conversation('b'), conversation('c'), conversation('d')],
    episodes: [
      engaged('exactly 15 s', 'a', { engagedAt: later(15) }),
      engaged('a millisecond more', 'b', { engagedAt: later(15.001) }),
      resolved('five hours', 'c', { engagedAt: later(18_000), endedAt: later(20_000) }),
      waiting('not yet', 'd'),
    ],
    conversions: [won('w', 'lead-of-b', later(60))],
  };
  const { distributions } = metricsOf(rows, { distributions: ['waitBand'] });

  it('comes in bands by length, their upper ends included, those without an answer last', () => {
    expect(
      distributions[0]?.rows.map(({ key, durations, counts }) => [
        key,
        durations.responseTime.count,
        counts.requests,
      ]),
    ).toEqual([
      ['upTo15', 1, 1],
      ['upTo30', 1, 1],
      ['longer', 1, 1],
      [null, 0, 1],
    ]);
  });

  it('stands against the conversion of these conversations', () => {
    expect(distributions[0]?.rows.map(({ rates }) => fraction(rates.conversionRate))).toEqual([
      '0 of 1',
      '1 of 1',
      '0 of 1',
      '0 of 0',
    ]);
  });

  it('leads from a band to its conversations', () => {
    const items = drillDown(records(rows), query(), context(), {
      figure: 'responseTime',
      part: 'denominator',
      period: 'current',
      point: null,
      row: { dimension: 'waitBand', key: 'longer' },
    });
    expect(items).toEqual([{ conversationId: 'c', handoffId: 'five hours' }]);
  });
});

describe('the hour of the week of a request', () => {
  it('is that of the organisation’s clock', () => {
    const sunday = utc('2026-03-01 18:30');
    expect(weekHourOf(sunday, 'UTC')).toBe('7-18');
    expect(weekHourOf(sunday, 'Asia/Kolkata')).toBe('1-00');
    expect(weekHourOf(sunday, 'America/New_York')).toBe('7-13');
  });

  it('is the same one both times when clocks go back', () => {
    expect(weekHourOf(utc('2026-10-25 00:30'), 'Europe/Berlin')).toBe('7-02');
    expect(weekHourOf(utc('2026-10-25 01:30'), 'Europe/Berlin')).toBe('7-02');
    expect(weekHourOf(utc('2026-04-04 14:45'), 'Australia/Lord_Howe')).toBe('7-01');
    expect(weekHourOf(utc('2026-04-04 15:15'), 'Australia/Lord_Howe')).toBe('7-01');
  });

  it('orders the rows and sums up the weeks of the period', () => {
    const { distributions } = metricsOf(
      {
        conversations: [conversation('a')],
        episodes: [
          waiting('1', 'a', { requestedAt: utc('2026-03-03 09:59') }),
          waiting('2', 'a', { requestedAt: utc('2026-03-02 10:00') }),
          waiting('3', 'a', { requestedAt: utc('2026-03-09 10:30') }),
        ],
      },
      { to: utc('2026-03-16 00:00'), distributions: ['weekHour'] },
    );
    expect(distributions[0]?.rows.map(({ key, counts }) => [key, counts.requests])).toEqual([
      ['1-10', 2],
      ['2-09', 1],
    ]);
  });
});
