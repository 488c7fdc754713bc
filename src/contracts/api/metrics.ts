import { z } from 'zod';
import { HANDOFF_REASONS } from '../../domain/handoff/types';
import { SCORE_BANDS } from '../../domain/leads/types';
import {
  BREAKDOWN_DIMENSIONS,
  COUNT_KEYS,
  DIMENSIONS,
  DISTRIBUTION_DIMENSIONS,
  DRILL_DOWN_PARTS,
  DURATION_KEYS,
  EPISODE_DIMENSIONS,
  FIGURE_KEYS,
  RATE_KEYS,
  SERIES_COUNT_KEYS,
  SERIES_DURATION_KEYS,
  SERIES_RATE_KEYS,
} from '../../domain/metrics/figures';
import type { MetricsReport } from '../../domain/metrics/report';
import { BUCKET_UNITS } from '../../domain/time/buckets';
import { id, instant } from '../primitives';
import { narrowingSchema } from './narrowing';

/** Metrics (design §4, §8). Rates are 0–1, durations seconds; `docs/metrics.md` defines every figure. */

/** A day of the organisation's time zone, which belongs to the period as a whole, or an instant; `to` is then exclusive. */
const boundary = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

const LONGEST_PERIOD_DAYS = 732;
const LONGEST_PERIOD_BY_HOUR_DAYS = 14;

const names = z.string().transform((text) => [...new Set(text.split(',').filter((name) => name !== ''))]);

const filters = narrowingSchema.extend({
  /** Without it 28 days before the end. */
  from: boundary.optional(),
  /** Without it the end of today. */
  to: boundary.optional(),
  /** Of the series; hours for two weeks at most. */
  granularity: z.enum(BUCKET_UNITS).default('day'),
  compare: z.literal('previous').optional(),
});

export const metricsQuery = filters
  .extend({
    /** Comma-separated dimensions. */
    breakdown: names.pipe(z.array(z.enum(BREAKDOWN_DIMENSIONS))).default([...EPISODE_DIMENSIONS]),
    /** Comma-separated: `waitBand` (how long it took until a person wrote), `weekHour` (weekday and hour of the request). */
    distribution: names.pipe(z.array(z.enum(DISTRIBUTION_DIMENSIONS))).default([]),
  })
  .check(refuseBadPeriod);
export type MetricsQueryInput = z.infer<typeof metricsQuery>;

/** Which number of the report was clicked; the filters are those of the report. */
export const metricsDrillDownQuery = filters
  .extend({
    figure: z.enum(FIGURE_KEYS),
    part: z.enum(DRILL_DOWN_PARTS).default('denominator'),
    period: z.enum(['current', 'previous']).default('current'),
    /** Key of one point of the series. */
    point: z.string().max(40).optional(),
    dimension: z.enum(DIMENSIONS).optional(),
    /** Key of the row; without it the row "none" of `dimension`. */
    key: z.string().max(2_000).optional(),
  })
  .check(refuseBadPeriod);
export type MetricsDrillDownInput = z.infer<typeof metricsDrillDownQuery>;

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const seconds = z.number().min(0);

export const rateSchema = z
  .object({
    numerator: count,
    denominator: count,
    value: share.nullable(),
    /** Wilson 95 % interval. */
    low: share.nullable(),
    high: share.nullable(),
    /** Items whose verdict may still change; above 0 the figure is immature. */
    pending: count,
    smallSample: z.boolean(),
  })
  .meta({ id: 'Rate' });

export const durationStatsSchema = z
  .object({
    count,
    total: seconds,
    mean: seconds.nullable(),
    median: seconds.nullable(),
    p90: seconds.nullable(),
    /** Items still running. */
    pending: count,
    smallSample: z.boolean(),
  })
  .meta({ id: 'DurationStats' });

/** A rate is null where it has no meaning in the slice. */
const metricsSummarySchema = z
  .object({
    rates: z.record(z.enum(RATE_KEYS), rateSchema.nullable()),
    durations: z.record(z.enum(DURATION_KEYS), durationStatsSchema),
    counts: z.record(z.enum(COUNT_KEYS), count),
  })
  .meta({ id: 'MetricsSummary' });

const seriesSummarySchema = z.object({
  rates: z.record(z.enum(SERIES_RATE_KEYS), rateSchema.nullable()),
  durations: z.record(z.enum(SERIES_DURATION_KEYS), durationStatsSchema),
  counts: z.record(z.enum(SERIES_COUNT_KEYS), count),
});

const seriesPointSchema = seriesSummarySchema
  .extend({
    /** `2026-03-29` for a day or a week (its Monday), `2026-03` for a month, `2026-03-29T01:00+01:00` for an hour. */
    key: z.string(),
    day: z.iso.date(),
    from: instant,
    /** Exclusive. */
    to: instant,
    /** False for a week or month that the period cuts. */
    isWhole: z.boolean(),
  })
  .meta({ id: 'MetricsSeriesPoint' });

const periodReportSchema = z
  .object({
    from: instant,
    /** Exclusive. */
    to: instant,
    /** Nothing that happened later is in the figures. */
    asOf: instant,
    totals: metricsSummarySchema,
    series: z.array(seriesPointSchema).readonly(),
  })
  .meta({ id: 'MetricsPeriod' });

const breakdownSchema = z.object({
  dimension: z.enum(BREAKDOWN_DIMENSIONS),
  rows: z.array(z.object({ key: z.string().nullable(), summary: metricsSummarySchema })).readonly(),
});

const distributionSchema = z.object({
  dimension: z.enum(DISTRIBUTION_DIMENSIONS),
  /** A wait band such as `upTo60` (seconds), or weekday and hour such as `1-09`; null: not answered. */
  rows: z.array(seriesSummarySchema.extend({ key: z.string().nullable() })).readonly(),
});

export const metricsReportSchema = z
  .object({
    timeZone: z.string(),
    responseTargetSeconds: seconds,
    filters: z.object({
      channel: id.nullable(),
      team: id.nullable(),
      member: id.nullable(),
      reason: z.enum(HANDOFF_REASONS).nullable(),
      language: z.string().nullable(),
      page: z.string().nullable(),
      scoreBand: z.enum(SCORE_BANDS).nullable(),
    }),
    granularity: z.enum(BUCKET_UNITS),
    current: periodReportSchema,
    /** The period before at equal age; its days stand beside the same weekdays. Null unless asked for. */
    previous: periodReportSchema.nullable(),
    breakdowns: z.array(breakdownSchema).readonly(),
    distributions: z.array(distributionSchema).readonly(),
  })
  .meta({ id: 'MetricsReport' }) satisfies z.ZodType<MetricsReport>;

/** As many items as the number said; a conversation is there once for each of its counted handoffs. */
export const metricsDrillDownSchema = z
  .object({
    items: z
      .array(
        z.object({
          conversationId: id,
          handoffId: id.nullable(),
          /** Where the figure is about ratings. The comment is for managers and for whoever had the handoff. */
          rating: z.object({ stars: z.int(), comment: z.string().nullable() }).nullable(),
          /** Messages that asked for something already captured; agents are told of their own. */
          reAsks: count,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'MetricsDrillDown' });
export type MetricsDrillDown = z.infer<typeof metricsDrillDownSchema>;

interface Boundaries {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly granularity: string;
}

function refuseBadPeriod(ctx: z.core.ParsePayload<Boundaries>): void {
  const { from, to, granularity } = ctx.value;
  if (from === undefined) {
    // Four weeks, the period without `from`, are too long by hour.
    if (granularity === 'hour') ctx.issues.push(tooLongByHour(granularity));
    return;
  }
  const end = to === undefined ? Date.now() : Date.parse(to);
  const days = (end - Date.parse(from)) / 86_400_000;
  if (days < 0) refuse('Must not be after `to`');
  if (days > LONGEST_PERIOD_DAYS) refuse('At most two years');
  if (granularity === 'hour' && days > LONGEST_PERIOD_BY_HOUR_DAYS)
    ctx.issues.push(tooLongByHour(granularity));

  function refuse(message: string): void {
    ctx.issues.push({ code: 'custom', input: from, path: ['from'], message });
  }
}

function tooLongByHour(input: string): z.core.$ZodRawIssue {
  return { code: 'custom', input, path: ['granularity'], message: 'By hour at most 14 days' };
}
