import type { HandoffReason } from '../handoff/types';
import type { Dimension } from './figures';

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
}

export interface MetricsQuery extends Period {
  readonly filters: MetricsFilters;
  readonly compare: 'previous' | null;
  readonly breakdowns: readonly Dimension[];
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

export const NO_FILTERS: MetricsFilters = { channelId: null, teamId: null, memberId: null, reason: null };
