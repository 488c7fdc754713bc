import type { HandoffReason } from '../handoff/types';
import type { ScoreBand } from '../leads/types';
import type { BucketUnit } from '../time/buckets';
import type {
  BreakdownDimension,
  CountKey,
  DistributionDimension,
  DurationKey,
  RateKey,
  SeriesCountKey,
  SeriesDurationKey,
  SeriesRateKey,
} from './figures';

/** The metrics answer. Times are ISO 8601 in UTC, durations seconds, rates 0–1. */

export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** numerator / denominator; null when the denominator is 0. */
  readonly value: number | null;
  /** Wilson 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Items whose verdict may still change; above 0 the figure is immature. */
  readonly pending: number;
  readonly smallSample: boolean;
}

export interface DurationStats {
  readonly count: number;
  readonly total: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  /** Items still running, not in the figures above. */
  readonly pending: number;
  readonly smallSample: boolean;
}

export interface MetricsSummary {
  /** Null where a rate has no meaning in the slice, such as the transfer rate of one agent. */
  readonly rates: Readonly<Record<RateKey, Rate | null>>;
  readonly durations: Readonly<Record<DurationKey, DurationStats>>;
  readonly counts: Readonly<Record<CountKey, number>>;
}

/** The figures of a point of the series or a row of a distribution. */
export interface SeriesSummary {
  readonly rates: Readonly<Record<SeriesRateKey, Rate | null>>;
  readonly durations: Readonly<Record<SeriesDurationKey, DurationStats>>;
  readonly counts: Readonly<Record<SeriesCountKey, number>>;
}

export interface SeriesPoint extends SeriesSummary {
  /** `2026-03-29` for a day or a week (its Monday), `2026-03` for a month, `2026-03-29T01:00+01:00` for an hour. */
  readonly key: string;
  /** Its first day in the organisation's time zone, `YYYY-MM-DD`. */
  readonly day: string;
  /** The part of it that lies in the period. */
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
  /** False for a week or month that the period cuts. */
  readonly isWhole: boolean;
}

export interface PeriodReport {
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
  /** Nothing that happened after this moment is in the figures. */
  readonly asOf: string;
  readonly totals: MetricsSummary;
  readonly series: readonly SeriesPoint[];
}

export interface BreakdownRow {
  /** Id of the team, member or channel, or the value itself; null for "none". */
  readonly key: string | null;
  readonly summary: MetricsSummary;
}

export interface DistributionRow extends SeriesSummary {
  /** A wait band or an hour of the week; null: not answered. */
  readonly key: string | null;
}

export interface MetricsReport {
  readonly timeZone: string;
  readonly responseTargetSeconds: number;
  readonly filters: {
    readonly channel: string | null;
    readonly team: string | null;
    readonly member: string | null;
    readonly reason: HandoffReason | null;
    readonly language: string | null;
    readonly page: string | null;
    readonly scoreBand: ScoreBand | null;
  };
  readonly granularity: BucketUnit;
  readonly current: PeriodReport;
  /** The period before at equal age, its days in the same order of weekdays; null unless asked for. */
  readonly previous: PeriodReport | null;
  readonly breakdowns: readonly {
    readonly dimension: BreakdownDimension;
    readonly rows: readonly BreakdownRow[];
  }[];
  /** In the order of their keys, those without handoffs left out. */
  readonly distributions: readonly {
    readonly dimension: DistributionDimension;
    readonly rows: readonly DistributionRow[];
  }[];
}
