import { collectEvidence } from './collect-evidence';
import { distinctRecords } from './distinct-records';
import type { Evidence, Item } from './evidence';
import {
  type Dimension,
  type DrillDownPart,
  DURATION_KEYS,
  type DurationKey,
  type FigureKey,
  RATE_KEYS,
  type RateKey,
} from './figures';
import { currentPeriod, type MeasuredPeriod, periodBefore, populationsByBucket } from './measured-period';
import { EMPTY_POPULATION, type Population } from './population';
import type { MetricsContext, MetricsQuery } from './query';
import type { MetricsRecords } from './records';
import { splitByDimension } from './split-population';

/** Which number was clicked. */
export interface DrillDownTarget {
  readonly figure: FigureKey;
  /**
   * Of a rate: its numerator, its denominator, those in the denominator but not counted, or those whose verdict may
   * still change. Of a duration or a count everything but `pending` means all items.
   */
  readonly part: DrillDownPart;
  readonly period: 'current' | 'previous';
  /** One point of the series by its key; null: the whole period. */
  readonly point: string | null;
  /** One row of a breakdown. */
  readonly row: { readonly dimension: Dimension; readonly key: string | null } | null;
}

/**
 * The conversations (and episodes, where the figure counts episodes) behind a number of the report that
 * `computeMetrics` gives for the same arguments. The list has exactly as many entries as the number says.
 *
 * @returns empty where the figure has no meaning in the slice, or the day or row holds nothing
 */
export function drillDown(
  records: MetricsRecords,
  query: MetricsQuery,
  context: MetricsContext,
  target: DrillDownTarget,
): readonly Item[] {
  const rows = distinctRecords(records);
  const measured =
    target.period === 'current' ? currentPeriod(rows, query, context) : periodBefore(rows, query, context);
  const population = populationOfRow(populationOfPoint(measured, target), target, context.timeZone);
  return itemsOf(collectEvidence(population, measured.context), target);
}

function populationOfPoint(measured: MeasuredPeriod, { point }: DrillDownTarget): Population {
  if (point === null) return measured.population;
  const found = populationsByBucket(measured).find(({ bucket }) => bucket.key === point);
  return found?.population ?? EMPTY_POPULATION;
}

function populationOfRow(population: Population, { row }: DrillDownTarget, timeZone: string): Population {
  if (row === null) return population;
  return splitByDimension(population, row.dimension, timeZone).get(row.key) ?? EMPTY_POPULATION;
}

function itemsOf(evidence: Evidence, { figure, part }: DrillDownTarget): readonly Item[] {
  if (isRate(figure)) return partOfRate(evidence, figure, part);
  if (isDuration(figure)) {
    const { measured, pending } = evidence.durations[figure];
    return part === 'pending' ? pending : measured.map(({ item }) => item);
  }
  return part === 'pending' ? [] : evidence.counts[figure];
}

function partOfRate(evidence: Evidence, figure: RateKey, part: DrillDownPart): readonly Item[] {
  const rate = evidence.rates[figure];
  if (rate === null) return [];
  switch (part) {
    case 'numerator':
      return rate.counted;
    case 'denominator':
      return [...rate.counted, ...rate.notCounted];
    case 'notCounted':
      return rate.notCounted;
    case 'pending':
      return rate.pending;
  }
}

function isRate(figure: FigureKey): figure is RateKey {
  return RATE_KEYS.some((key) => key === figure);
}

function isDuration(figure: Exclude<FigureKey, RateKey>): figure is DurationKey {
  return DURATION_KEYS.some((key) => key === figure);
}
