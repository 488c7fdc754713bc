import { z } from 'zod';
import { HANDOFF_REASONS } from '../../domain/handoff/types';
import {
  COUNT_KEYS,
  DIMENSIONS,
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
import { id, instant } from '../primitives';

/** Metrics (design §4, §8). Rates are 0–1, durations seconds; `docs/metrics.md` defines every figure. */

/** A day of the organisation's time zone, which belongs to the period as a whole, or an instant; `to` is then exclusive. */
const boundary = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

const LONGEST_PERIOD_DAYS = 732;

const filters = z.object({
  /** Without it 28 days before the end. */
  from: boundary.optional(),
  /** Without it the end of today. */
  to: boundary.optional(),
  channel: id.optional(),
  team: id.optional(),
  member: id.optional(),
  reason: z.enum(HANDOFF_REASONS).optional(),
  compare: z.literal('previous').optional(),
});

export const metricsQuery = filters
  .extend({
    /** Comma-separated dimensions. */
    breakdown: z
      .string()
      .transform((text) => [...new Set(text.split(',').filter((name) => name !== ''))])
      .pipe(z.array(z.enum(DIMENSIONS)))
      .default([...EPISODE_DIMENSIONS]),
  })
  .check(refuseBadPeriod);
export type MetricsQueryInput = z.infer<typeof metricsQuery>;

/** Which number of the report was clicked; the filters are those of the report. */
export const metricsDrillDownQuery = filters
  .extend({
    figure: z.enum(FIGURE_KEYS),
    part: z.enum(DRILL_DOWN_PARTS).default('denominator'),
    period: z.enum(['current', 'previous']).default('current'),
    day: z.iso.date().optional(),
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

const seriesPointSchema = z
  .object({
    day: z.iso.date(),
    rates: z.record(z.enum(SERIES_RATE_KEYS), rateSchema.nullable()),
    durations: z.record(z.enum(SERIES_DURATION_KEYS), durationStatsSchema),
    counts: z.record(z.enum(SERIES_COUNT_KEYS), count),
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
  dimension: z.enum(DIMENSIONS),
  rows: z.array(z.object({ key: z.string().nullable(), summary: metricsSummarySchema })).readonly(),
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
    }),
    current: periodReportSchema,
    /** The period before at equal age; its days stand beside the same weekdays. Null unless asked for. */
    previous: periodReportSchema.nullable(),
    breakdowns: z.array(breakdownSchema).readonly(),
  })
  .meta({ id: 'MetricsReport' }) satisfies z.ZodType<MetricsReport>;

/** As many items as the number said; a conversation is there once for each of its counted handoffs. */
export const metricsDrillDownSchema = z
  .object({
    items: z.array(z.object({ conversationId: id, handoffId: id.nullable() })).readonly(),
  })
  .meta({ id: 'MetricsDrillDown' });
export type MetricsDrillDown = z.infer<typeof metricsDrillDownSchema>;

interface Boundaries {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function refuseBadPeriod(ctx: z.core.ParsePayload<Boundaries>): void {
  const { from, to } = ctx.value;
  if (from === undefined) return;
  const end = to === undefined ? Date.now() : Date.parse(to);
  const days = (end - Date.parse(from)) / 86_400_000;
  if (days < 0) refuse('Must not be after `to`');
  if (days > LONGEST_PERIOD_DAYS) refuse('At most two years');

  function refuse(message: string): void {
    ctx.issues.push({ code: 'custom', input: from, path: ['from'], message });
  }
}
