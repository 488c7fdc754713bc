import { describe, expect, it } from 'vitest';
import {
  conversation,
  DAY,
  engaged,
  fraction,
  HOUR,
  later,
  metricsOf,
  rating,
  resolved,
  unanswered,
  utc,
  waiting,
  won,
} from './metrics.fixture';
import { NO_FILTERS } from './query';
import type { MetricsReport } from './report';

describe('the report', () => {
  it('names its period, time zone, target and filters', () => {
    const report = metricsOf({}, { filters: { ...NO_FILTERS, channelId: 'website', reason: 'high_score' } });
    expect(report).toMatchObject({
      timeZone: 'UTC',
      responseTargetSeconds: 120,
      filters: { channel: 'website', team: null, member: null, reason: 'high_score' },
      current: {
        from: '2026-03-02T00:00:00.000Z',
        to: '2026-03-09T00:00:00.000Z',
        asOf: '2027-01-01T00:00:00.000Z',
      },
      previous: null,
      breakdowns: [],
    });
  });

  it('of an empty period has no days and no values', () => {
    const { current } = metricsOf({ conversations: [conversation('a')] }, { to: utc('2026-03-02 00:00') });
    expect(current.series).toEqual([]);
    expect(current.totals.rates.transferRate).toEqual({
      numerator: 0,
      denominator: 0,
      value: null,
      low: null,
      high: null,
      pending: 0,
      smallSample: true,
    });
  });

  it('has a point for every day, empty ones too', () => {
    const { series } = metricsOf({ conversations: [conversation('a')] }).current;
    expect(series.map(({ day, counts }) => `${day}: ${counts.conversations}`)).toEqual([
      '2026-03-02: 1',
      '2026-03-03: 0',
      '2026-03-04: 0',
      '2026-03-05: 0',
      '2026-03-06: 0',
      '2026-03-07: 0',
      '2026-03-08: 0',
    ]);
  });

  it('of one conversation shows each metric of it', () => {
    const { totals } = metricsOf({
      conversations: [conversation('a')],
      episodes: [resolved('a1', 'a', { outcome: 'won' })],
      ratings: [rating('r', 'a1', 5)],
      conversions: [won('w', 'lead-of-a', later(DAY))],
    }).current;
    const { transferRate, serviceLevel, resolutionRate, csat, conversionRate, qualifiedShare } = totals.rates;
    for (const rate of [transferRate, serviceLevel, resolutionRate, csat, conversionRate, qualifiedShare]) {
      expect(rate).toMatchObject({ numerator: 1, denominator: 1, value: 1, high: 1, pending: 0 });
      expect(rate?.low).toBeCloseTo(0.2065, 4);
    }
    expect(totals.durations.responseTime).toMatchObject({ count: 1, mean: 40, median: 40, p90: 40 });
    expect(totals.durations.timeToResolution).toMatchObject({ count: 1, mean: 600, median: 600, p90: 600 });
  });

  it('is the same when rows were loaded twice or belong to no period', () => {
    const rows = {
      conversations: [conversation('a')],
      episodes: [resolved('a1', 'a')],
      ratings: [rating('r', 'a1', 5)],
      conversions: [won('w', 'lead-of-a', later(DAY))],
    };
    const beyond = conversation('beyond', { firstVisitorMessageAt: later(-30 * DAY) });
    const twice = {
      conversations: [...rows.conversations, beyond, ...rows.conversations],
      episodes: [
        ...rows.episodes,
        resolved('b1', 'beyond', { requestedAt: later(-30 * DAY) }),
        ...rows.episodes,
      ],
      ratings: [...rows.ratings, ...rows.ratings],
      conversions: [...rows.conversions, ...rows.conversions],
    };
    expect(metricsOf(twice)).toEqual(metricsOf(rows));
  });
});

describe('the comparison', () => {
  const WEEK = 7 * DAY;
  /** The same story in both weeks; in the older one the rating, the deal and the reopening came late. */
  function story(id: string, start: Date) {
    return {
      conversation: conversation(id, { firstVisitorMessageAt: start }),
      episode: resolved(`${id}1`, id, { requestedAt: start, reopenedAt: later(6 * DAY, start) }),
      rating: rating(`r-${id}`, `${id}1`, 5, later(5 * DAY, start)),
      deal: won(`w-${id}`, `lead-of-${id}`, later(6 * DAY, start)),
    };
  }
  const stories = [story('before', later(-WEEK)), story('now', later(0))];
  const rows = {
    conversations: stories.map((each) => each.conversation),
    episodes: stories.map((each) => each.episode),
    ratings: stories.map((each) => each.rating),
    conversions: stories.map((each) => each.deal),
  };
  const figures = (period: MetricsReport['previous']) => {
    const rates = period?.totals.rates;
    return [rates?.csat, rates?.resolutionRate, rates?.conversionRate].map((rate) => fraction(rate ?? null));
  };

  it('looks at both periods at equal age', () => {
    const { current, previous } = metricsOf(rows, { compare: 'previous' }, { now: later(2 * DAY) });
    expect(previous?.asOf).toBe(later(2 * DAY - WEEK).toISOString());
    expect(figures(current)).toEqual(['0 of 0', '1 of 1', '0 of 1']);
    expect(figures(previous)).toEqual(['0 of 0', '1 of 1', '0 of 1']);
    expect(previous?.totals.rates.csat?.pending).toBe(1);
  });

  it('shows in both what came late once both are old', () => {
    const { current, previous } = metricsOf(rows, { compare: 'previous' }, { now: later(60 * DAY) });
    expect(figures(current)).toEqual(['1 of 1', '0 of 1', '1 of 1']);
    expect(figures(previous)).toEqual(['1 of 1', '0 of 1', '1 of 1']);
  });

  it('reopens what ended only later', () => {
    const { previous } = metricsOf(rows, { compare: 'previous' }, { now: later(300) });
    expect(previous?.totals.counts.openConversations).toBe(1);
    expect(fraction(previous?.totals.rates.resolutionRate ?? null)).toBe('0 of 0');
  });

  it('puts the days of the two periods side by side', () => {
    const { current, previous } = metricsOf(rows, { compare: 'previous' });
    expect(current.series.map(({ day }) => day)[0]).toBe('2026-03-02');
    expect(previous?.series.map(({ day }) => day)[0]).toBe('2026-02-23');
    expect(previous?.series).toHaveLength(7);
  });
});

describe('a breakdown', () => {
  const rows = {
    conversations: [
      conversation('a'),
      conversation('b', { channelId: 'shop', language: 'de' }),
      conversation('c'),
    ],
    episodes: [
      resolved('a1', 'a', { status: 'transferred', outcome: null }),
      resolved('a2', 'a', {
        parentId: 'a1',
        ownerMemberId: 'liam',
        teamId: 'support',
        requestedAt: later(HOUR),
      }),
      resolved('b1', 'b', { reason: 'high_score' }),
      unanswered('b2', 'b', 'unserved', { requestedAt: later(HOUR), teamId: null }),
      waiting('b3', 'b', { requestedAt: later(2 * HOUR), teamId: null }),
    ],
  };
  function shares(dimension: 'team' | 'member' | 'reason' | 'channel') {
    const { breakdowns } = metricsOf(rows, { breakdowns: [dimension] });
    return breakdowns[0]?.rows.map(({ key, summary }) => `${key}: ${fraction(summary.rates.episodeShare)}`);
  }

  it('gives shares of handoffs that add up, the largest first, "none" among them', () => {
    expect(shares('team')).toEqual(['sales: 2 of 5', 'null: 2 of 5', 'support: 1 of 5']);
    expect(shares('member')).toEqual(['maya: 2 of 5', 'null: 2 of 5', 'liam: 1 of 5']);
    expect(shares('reason')).toEqual(['visitor_request: 4 of 5', 'high_score: 1 of 5']);
    expect(shares('channel')).toEqual(['shop: 3 of 5', 'website: 2 of 5']);
  });

  it('has no transfer rate by member, and one by channel', () => {
    const report = metricsOf(rows, { breakdowns: ['member', 'channel'] });
    const [members, channels] = report.breakdowns;
    expect(members?.rows.map(({ summary }) => summary.rates.transferRate)).toEqual([null, null, null]);
    expect(channels?.rows.map(({ summary }) => fraction(summary.rates.transferRate))).toEqual([
      '1 of 1',
      '1 of 2',
    ]);
  });

  it('measures each row like a filter on it would', () => {
    const { breakdowns } = metricsOf(rows, { breakdowns: ['member'] });
    const maya = breakdowns[0]?.rows.find(({ key }) => key === 'maya')?.summary;
    const filtered = metricsOf(rows, { filters: { ...NO_FILTERS, memberId: 'maya' } }).current.totals;
    expect(maya).toEqual(filtered);
  });

  it('shares within a filter are shares of what passed it', () => {
    const { breakdowns } = metricsOf(rows, {
      filters: { ...NO_FILTERS, teamId: 'sales' },
      breakdowns: ['reason'],
    });
    expect(
      breakdowns[0]?.rows.map(({ key, summary }) => `${key}: ${fraction(summary.rates.episodeShare)}`),
    ).toEqual(['high_score: 1 of 2', 'visitor_request: 1 of 2']);
  });
});

describe('waits on the business clock', () => {
  it('are measured once for the total, the day and every row', () => {
    let calls = 0;
    metricsOf(
      { conversations: [conversation('a')], episodes: [engaged('a1', 'a')] },
      { breakdowns: ['team', 'member', 'reason'] },
      {
        businessSecondsBetween: () => {
          calls += 1;
          return 1;
        },
      },
    );
    expect(calls).toBe(1);
  });
});
