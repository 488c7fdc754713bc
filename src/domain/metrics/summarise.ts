import type { DurationEvidence, Evidence, RateEvidence } from './evidence';
import {
  COUNT_KEYS,
  DURATION_KEYS,
  RATE_KEYS,
  SERIES_COUNT_KEYS,
  SERIES_DURATION_KEYS,
  SERIES_RATE_KEYS,
} from './figures';
import { quantile } from './quantile';
import { recordOf } from './record-of';
import type { DurationStats, MetricsSummary, Rate, SeriesSummary } from './report';
import { wilsonInterval } from './wilson';

/** Below this many items a figure is marked: with 30 a rate's interval still reaches ± 17 points. */
export const SMALL_SAMPLE = 30;

/** Counts the evidence. */
export function summarise(evidence: Evidence): MetricsSummary {
  return {
    rates: recordOf(RATE_KEYS, (key) => rateOf(evidence.rates[key])),
    durations: recordOf(DURATION_KEYS, (key) => durationStatsOf(evidence.durations[key])),
    counts: recordOf(COUNT_KEYS, (key) => evidence.counts[key].length),
  };
}

/** Counts the evidence of one point or cell, the main figures only. */
export function summariseMain(evidence: Evidence): SeriesSummary {
  return {
    rates: recordOf(SERIES_RATE_KEYS, (key) => rateOf(evidence.rates[key])),
    durations: recordOf(SERIES_DURATION_KEYS, (key) => durationStatsOf(evidence.durations[key])),
    counts: recordOf(SERIES_COUNT_KEYS, (key) => evidence.counts[key].length),
  };
}

function rateOf(evidence: RateEvidence | null): Rate | null {
  if (evidence === null) return null;
  const numerator = evidence.counted.length;
  return rateOfCounts(numerator, numerator + evidence.notCounted.length, evidence.pending.length);
}

/** A rate from what was counted, with its Wilson 95 % interval. @param pending items that may still change it */
export function rateOfCounts(numerator: number, denominator: number, pending: number): Rate {
  const interval = wilsonInterval(numerator, denominator);
  return {
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    pending,
    smallSample: denominator < SMALL_SAMPLE,
  };
}

/** Sums whole milliseconds, so that the parts of a population add up to it exactly. */
function durationStatsOf({ measured, pending }: DurationEvidence): DurationStats {
  const sorted = Float64Array.from(measured, ({ milliseconds }) => milliseconds).sort();
  const count = sorted.length;
  const total = sorted.reduce((sum, milliseconds) => sum + milliseconds, 0);
  const inSeconds = (milliseconds: () => number) => (count === 0 ? null : milliseconds() / 1000);
  return {
    count,
    total: total / 1000,
    mean: inSeconds(() => total / count),
    median: inSeconds(() => quantile(sorted, 0.5)),
    p90: inSeconds(() => quantile(sorted, 0.9)),
    pending: pending.length,
    smallSample: count < SMALL_SAMPLE,
  };
}
