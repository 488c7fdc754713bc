import type { CountKey, DurationKey, RateKey } from './figures';

/**
 * What stands behind every number: lists, not counts. The summary counts them and drill-down shows them, so that
 * a number and the list behind it cannot differ.
 */
export interface Item {
  readonly conversationId: string;
  /** Null where the unit is the conversation. */
  readonly handoffId: string | null;
}

export interface RateEvidence {
  /** The numerator. */
  readonly counted: readonly Item[];
  /** The rest of the denominator. */
  readonly notCounted: readonly Item[];
  /** Items, among the others or in neither yet, whose verdict may still change. */
  readonly pending: readonly Item[];
}

export interface DurationEvidence {
  readonly measured: readonly MeasuredItem[];
  readonly pending: readonly Item[];
}

export interface MeasuredItem {
  readonly item: Item;
  readonly milliseconds: number;
}

export interface Evidence {
  readonly rates: Readonly<Record<RateKey, RateEvidence | null>>;
  readonly durations: Readonly<Record<DurationKey, DurationEvidence>>;
  readonly counts: Readonly<Record<CountKey, readonly Item[]>>;
}

/** Evidence of one measure, before all of them are joined. */
export interface PartialEvidence {
  readonly rates?: Partial<Evidence['rates']>;
  readonly durations?: Partial<Evidence['durations']>;
  readonly counts?: Partial<Evidence['counts']>;
}
