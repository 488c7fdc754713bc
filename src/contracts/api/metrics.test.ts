import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { computeMetrics } from '../../domain/metrics/compute-metrics';
import {
  context,
  conversation,
  query,
  rating,
  records,
  resolved,
} from '../../domain/metrics/metrics.fixture';
import type { MetricsReport } from '../../domain/metrics/report';
import { metricsDrillDownQuery, metricsQuery, metricsReportSchema } from './metrics';

const TEAM = '0198c1a2-7d50-7000-8000-000000000001';

function problems(input: unknown): string[] {
  const result = metricsQuery.safeParse(input);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the metrics answer', () => {
  it('is what computeMetrics gives, to the last key', () => {
    const report = computeMetrics(
      records({
        conversations: [conversation('a')],
        episodes: [resolved('a1', 'a')],
        ratings: [rating('r', 'a1', 4)],
      }),
      query({ compare: 'previous', breakdowns: ['team', 'reason'] }),
      context(),
    );
    expect(metricsReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expectTypeOf<MetricsReport>().toExtend<z.infer<typeof metricsReportSchema>>();
  });

  it('refuses a figure that is missing', () => {
    const report = computeMetrics(records(), query(), context());
    const { csat, ...rates } = report.current.totals.rates;
    const broken = { ...report, current: { ...report.current, totals: { ...report.current.totals, rates } } };
    expect(csat).toBeDefined();
    expect(metricsReportSchema.safeParse(broken).success).toBe(false);
  });
});

describe('the metrics query', () => {
  it('needs nothing, and breaks down by team, member and reason', () => {
    expect(metricsQuery.parse({})).toEqual({
      breakdown: ['team', 'member', 'reason'],
      granularity: 'day',
      distribution: [],
    });
  });

  it('takes days or instants, filters and a comparison', () => {
    const asked = {
      from: '2026-03-01',
      to: '2026-03-31T10:00:00+02:00',
      team: TEAM,
      reason: 'high_score',
      compare: 'previous',
      breakdown: 'channel,page,channel',
    };
    expect(metricsQuery.parse(asked)).toEqual({
      ...asked,
      breakdown: ['channel', 'page'],
      granularity: 'day',
      distribution: [],
    });
  });

  it.each([
    [{ from: 'yesterday' }, 'from: Invalid input'],
    [{ from: '2026-02-30' }, 'from: Invalid input'],
    [{ from: ['2026-03-01'] }, 'from: Invalid input'],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'from: Must not be after `to`'],
    [{ from: '2020-01-01', to: '2026-03-01' }, 'from: At most two years'],
    [{ from: '1970-01-01' }, 'from: At most two years'],
    [{ team: 'sales' }, 'team: Invalid UUID'],
    [{ reason: 'boredom' }, expect.stringContaining('reason: Invalid option')],
    [{ compare: 'next' }, expect.stringContaining('compare: Invalid input')],
    [{ breakdown: 'team,weather' }, expect.stringContaining('breakdown.1: Invalid option')],
  ])('refuses %o', (input, problem) => {
    expect(problems(input)).toEqual([problem]);
  });

  it('of a drill-down names the figure', () => {
    expect(metricsDrillDownQuery.parse({ figure: 'csat', part: 'numerator', point: '2026-03-02' })).toEqual({
      figure: 'csat',
      part: 'numerator',
      period: 'current',
      granularity: 'day',
      point: '2026-03-02',
    });
    expect(metricsDrillDownQuery.safeParse({ figure: 'mood' }).success).toBe(false);
  });
});
