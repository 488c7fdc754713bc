import { buildFacts } from './facts';
import type { MeasureContext } from './measures/context';
import { EMPTY_POPULATION, type Population, populationOf } from './population';
import { equalAge, previousPeriod } from './previous-period';
import type { MetricsContext, MetricsQuery, Period } from './query';
import type { MetricsRecords } from './records';
import { type SeriesBucket, seriesBuckets } from './series-buckets';
import { splitByTime } from './split-population';
import { viewAt } from './view-at';

/** A period with its cohorts as they stood at `context.asOf`, ready to be measured whole, by bucket or by row. */
export interface MeasuredPeriod {
  readonly period: Period;
  /** Of the series, in order. */
  readonly buckets: readonly SeriesBucket[];
  readonly timeZone: string;
  readonly population: Population;
  readonly context: MeasureContext;
}

/** The period that was asked for, as it stands now. */
export function currentPeriod(records: MetricsRecords, query: MetricsQuery, context: MetricsContext) {
  return measuredPeriod(records, query, context.now, query, context);
}

/** The period before, as it stood when it was as old as the current one is now. */
export function periodBefore(records: MetricsRecords, query: MetricsQuery, context: MetricsContext) {
  const previous = previousPeriod(query, context.timeZone);
  return measuredPeriod(records, previous, equalAge(query, previous, context.now), query, context);
}

/** The populations of its buckets, in order; those without anything are there and empty. */
export function populationsByBucket({ population, buckets }: MeasuredPeriod) {
  const parts = splitByTime(population, (instant) => lastBegun(buckets, instant));
  const nothing = { ...EMPTY_POPULATION, isEpisodeSlice: population.isEpisodeSlice };
  return buckets.map((bucket) => ({ bucket, population: parts.get(bucket) ?? nothing }));
}

/** The bucket that an instant of the period lies in: the last one that began by then. */
function lastBegun(buckets: readonly SeriesBucket[], instant: Date): SeriesBucket | null {
  let low = 0;
  let high = buckets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bucket = buckets[middle];
    if (bucket !== undefined && bucket.from <= instant) low = middle + 1;
    else high = middle;
  }
  return buckets[low - 1] ?? null;
}

function measuredPeriod(
  records: MetricsRecords,
  period: Period,
  asOf: Date,
  { filters, granularity }: Pick<MetricsQuery, 'filters' | 'granularity'>,
  context: MetricsContext,
): MeasuredPeriod {
  return {
    period,
    buckets: seriesBuckets(period, granularity, context.timeZone),
    timeZone: context.timeZone,
    population: populationOf(buildFacts(viewAt(records, asOf)), period, filters),
    context: {
      asOf,
      responseTargetSeconds: context.responseTargetSeconds,
      businessSecondsBetween: remembered(context.businessSecondsBetween),
    },
  };
}

/** The same wait is measured for the total, its day and its row of every breakdown. */
function remembered(between: (from: Date, to: Date) => number): (from: Date, to: Date) => number {
  const known = new Map<string, number>();
  return (from, to) => {
    const key = `${from.getTime()} ${to.getTime()}`;
    const seconds = known.get(key) ?? between(from, to);
    known.set(key, seconds);
    return seconds;
  };
}
