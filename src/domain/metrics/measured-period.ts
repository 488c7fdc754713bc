import { type Day, dayFinder, daysOf } from './days';
import { buildFacts } from './facts';
import type { MeasureContext } from './measures/context';
import { EMPTY_POPULATION, type Population, populationOf } from './population';
import { equalAge, previousPeriod } from './previous-period';
import type { MetricsContext, MetricsFilters, MetricsQuery, Period } from './query';
import type { MetricsRecords } from './records';
import { splitByDay } from './split-population';
import { viewAt } from './view-at';

/** A period with its cohorts as they stood at `context.asOf`, ready to be measured whole, by day or by row. */
export interface MeasuredPeriod {
  readonly period: Period;
  readonly days: readonly Day[];
  readonly population: Population;
  readonly context: MeasureContext;
}

/** The period that was asked for, as it stands now. */
export function currentPeriod(records: MetricsRecords, query: MetricsQuery, context: MetricsContext) {
  return measuredPeriod(records, query, context.now, query.filters, context);
}

/** The period before, as it stood when it was as old as the current one is now. */
export function periodBefore(records: MetricsRecords, query: MetricsQuery, context: MetricsContext) {
  const previous = previousPeriod(query, context.calendar);
  return measuredPeriod(records, previous, equalAge(query, previous, context.now), query.filters, context);
}

/** The populations of its days, in order; days without anything are there and empty. */
export function populationsByDay({
  population,
  days,
}: MeasuredPeriod): readonly (readonly [Day, Population])[] {
  const parts = splitByDay(population, dayFinder(days));
  const nothing = { ...EMPTY_POPULATION, isEpisodeSlice: population.isEpisodeSlice };
  return days.map((day) => [day, parts.get(day.day) ?? nothing] as const);
}

function measuredPeriod(
  records: MetricsRecords,
  period: Period,
  asOf: Date,
  filters: MetricsFilters,
  context: MetricsContext,
): MeasuredPeriod {
  return {
    period,
    days: daysOf(period, context.calendar),
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
