import type { HandoffReason } from '../handoff/types';
import type { ScoreBand } from '../leads/types';
import type { BucketUnit } from '../time/buckets';
import type { BreakdownDimension, DistributionDimension } from './figures';

/** Half-open: `from` belongs to the period, `to` does not. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

export interface MetricsFilters {
  readonly channelId: string | null;
  readonly teamId: string | null;
  readonly memberId: string | null;
  readonly reason: HandoffReason | null;
  readonly language: string | null;
  readonly page: string | null;
  readonly scoreBand: ScoreBand | null;
}

export interface MetricsQuery extends Period {
  readonly filters: MetricsFilters;
  readonly compare: 'previous' | null;
  /** Of the series. */
  readonly granularity: BucketUnit;
  readonly breakdowns: readonly BreakdownDimension[];
  readonly distributions: readonly DistributionDimension[];
}

export interface MetricsContext {
  readonly now: Date;
  /** The organisation's IANA zone: its days are the days of the answer. */
  readonly timeZone: string;
  /** Seconds of business hours between two instants, `from` ≤ `to`. */
  readonly businessSecondsBetween: (from: Date, to: Date) => number;
  /** Target of the service level. */
  readonly responseTargetSeconds: number;
}

export const NO_FILTERS: MetricsFilters = {
  channelId: null,
  teamId: null,
  memberId: null,
  reason: null,
  language: null,
  page: null,
  scoreBand: null,
};
