import { dayOf } from '../time/local-day';
import { buildFacts } from './facts';
import type { MeasureContext } from './measures/context';
import { EMPTY_POPULATION, type Population, populationOf } from './population';
import { daysOf, equalAge, previousPeriod } from './previous-period';
import type { MetricsContext, MetricsFilters, MetricsQuery, Period } from './query';
import type { MetricsRecords } from './records';
import { splitByDay } from './split-population';
import { viewAt } from './view-at';

/** A period with its cohorts as they stood at `context.asOf`, ready to be measured whole, by day or by row. */
export interface MeasuredPeriod {
  readonly period: Period;
  /** `YYYY-MM-DD`, in order. */
  readonly days: readonly string[];
  readonly timeZone: string;
  readonly population: Population;
  readonly context: MeasureContext;
}

/** The period that was asked for, as it stands now. */
export function currentPeriod(records: MetricsRecords, query: MetricsQuery, context: MetricsContext) {
  return measuredPeriod(records, query, context.now, query.filters, context);
}

/** The period before, as it stood when it was as old as the current one is now. */
export function periodBefore(records: MetricsRecords, query: MetricsQuery, context: MetricsContext) {
  const previous = previousPeriod(query, context.timeZone);
  return measuredPeriod(records, previous, equalAge(query, previous, context.now), query.filters, context);
}

/** The populations of its days, in order; days without anything are there and empty. */
export function populationsByDay({ population, days, timeZone }: MeasuredPeriod) {
  const parts = splitByDay(population, (instant) => dayOf(instant, timeZone));
  const nothing = { ...EMPTY_POPULATION, isEpisodeSlice: population.isEpisodeSlice };
  return days.map((day): DayPopulation => ({ day, population: parts.get(day) ?? nothing }));
}

interface DayPopulation {
  readonly day: string;
  readonly population: Population;
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
    days: daysOf(period, context.timeZone),
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
