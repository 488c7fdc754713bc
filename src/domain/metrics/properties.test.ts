import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKET_UNITS } from '../time/buckets';
import { computeMetrics } from './compute-metrics';
import { drillDown } from './drill-down';
import {
  BREAKDOWN_DIMENSIONS,
  COUNT_KEYS,
  DISTRIBUTION_DIMENSIONS,
  DRILL_DOWN_PARTS,
  type DrillDownPart,
  DURATION_KEYS,
  FIGURE_KEYS,
  type FigureKey,
  RATE_KEYS,
  SERIES_COUNT_KEYS,
  SERIES_DURATION_KEYS,
  SERIES_RATE_KEYS,
} from './figures';
import { context, query, records, utc } from './metrics.fixture';
import { randomRecords } from './random-records.fixture';
import type { MetricsRecords } from './records';
import type { MetricsSummary, PeriodReport, SeriesSummary } from './report';

const SEED = { seed: 20260302, numRuns: 60 };
const SOME_ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
] as const;

const zone = fc.constantFrom(...SOME_ZONES);
/** With the change of clocks in New York, and aligned to nobody's midnight. */
const asked = query({ from: utc('2026-03-02 03:20'), to: utc('2026-03-10 16:45'), compare: 'previous' });
const now = fc.constantFrom(utc('2026-03-06 12:00'), utc('2026-03-20 00:00'), utc('2026-06-01 00:00'));

function sumsOverDays({ series }: PeriodReport) {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return [
    ...SERIES_RATE_KEYS.flatMap((key) => [
      sum(series.map((day) => day.rates[key]?.numerator ?? 0)),
      sum(series.map((day) => day.rates[key]?.denominator ?? 0)),
      sum(series.map((day) => day.rates[key]?.pending ?? 0)),
    ]),
    ...SERIES_DURATION_KEYS.flatMap((key) => [
      sum(series.map((day) => day.durations[key].count)),
      sum(series.map((day) => day.durations[key].total)),
    ]),
    ...SERIES_COUNT_KEYS.map((key) => sum(series.map((day) => day.counts[key]))),
  ];
}

function totals({ totals: { rates, durations, counts } }: PeriodReport) {
  return [
    ...SERIES_RATE_KEYS.flatMap((key) => [
      rates[key]?.numerator ?? 0,
      rates[key]?.denominator ?? 0,
      rates[key]?.pending ?? 0,
    ]),
    ...SERIES_DURATION_KEYS.flatMap((key) => [durations[key].count, durations[key].total]),
    ...SERIES_COUNT_KEYS.map((key) => counts[key]),
  ];
}

/** What the report says for a part of a figure. */
function numberOf(summary: MetricsSummary, figure: FigureKey, part: DrillDownPart): number {
  const rate = RATE_KEYS.find((key) => key === figure);
  const duration = DURATION_KEYS.find((key) => key === figure);
  const count = COUNT_KEYS.find((key) => key === figure);
  if (count !== undefined) return part === 'pending' ? 0 : summary.counts[count];
  if (duration !== undefined) return summary.durations[duration][part === 'pending' ? 'pending' : 'count'];
  const shown = rate === undefined ? null : summary.rates[rate];
  if (shown === null) throw new Error(`${figure} is not shown`);
  return part === 'notCounted' ? shown.denominator - shown.numerator : shown[part];
}

function reversed(rows: MetricsRecords): MetricsRecords {
  return {
    conversations: rows.conversations.toReversed(),
    episodes: rows.episodes.toReversed(),
    ratings: rows.ratings.toReversed(),
    feedback: rows.feedback.toReversed(),
    conversions: rows.conversions.toReversed(),
    secondWaits: rows.secondWaits.toReversed(),
  };
}

describe('for any history', () => {
  it('the hours, days, weeks or months add up to the total, in every time zone and in both periods', () => {
    const granularity = fc.constantFrom(...BUCKET_UNITS);
    fc.assert(
      fc.property(randomRecords, zone, now, granularity, (rows, timeZone, at, unit) => {
        const report = computeMetrics(rows, { ...asked, granularity: unit }, context({ timeZone, now: at }));
        expect(sumsOverDays(report.current)).toEqual(totals(report.current));
        if (report.previous === null) throw new Error('asked for a comparison');
        expect(sumsOverDays(report.previous)).toEqual(totals(report.previous));
      }),
      SEED,
    );
  });

  it('the rows of every breakdown add up to all handoffs of the cohort', () => {
    fc.assert(
      fc.property(randomRecords, (rows) => {
        const report = computeMetrics(rows, query({ breakdowns: BREAKDOWN_DIMENSIONS }), context());
        for (const { rows: parts } of report.breakdowns) {
          const inRows = parts.reduce(
            (sum, row) => sum + (row.summary.rates.episodeShare?.numerator ?? 0),
            0,
          );
          expect(inRows).toBe(report.current.totals.counts.episodes);
        }
      }),
      SEED,
    );
  });

  it('waits and hours of the week add up to the answers and requests of the period', () => {
    fc.assert(
      fc.property(randomRecords, zone, (rows, timeZone) => {
        const asking = query({ distributions: DISTRIBUTION_DIMENSIONS });
        const { current, distributions } = computeMetrics(rows, asking, context({ timeZone }));
        for (const { rows: parts } of distributions) {
          const sum = (countOf: (row: SeriesSummary) => number) =>
            parts.reduce((total, row) => total + countOf(row), 0);
          expect(sum(({ counts }) => counts.requests)).toBe(current.totals.counts.requests);
          expect(sum(({ durations }) => durations.responseTime.count)).toBe(
            current.totals.durations.responseTime.count,
          );
        }
      }),
      SEED,
    );
  });

  it('every step of the funnel holds only what took the one before', () => {
    fc.assert(
      fc.property(randomRecords, now, (rows, at) => {
        const { counts } = computeMetrics(rows, asked, context({ now: at })).current.totals;
        const steps = [
          counts.visits,
          counts.conversations,
          counts.transferredConversations,
          counts.acceptedConversations,
          counts.engagedConversations,
          counts.resolvedConversations,
          counts.wonConversations,
        ];
        expect(steps).toEqual(steps.toSorted((a, b) => b - a));
      }),
      SEED,
    );
  });

  it('the list behind every number of the total is as long as the number says', () => {
    const clicked = fc.constantFrom(...FIGURE_KEYS);
    const anyPart = fc.constantFrom(...DRILL_DOWN_PARTS);
    fc.assert(
      fc.property(randomRecords, now, clicked, anyPart, (rows, at, figure, part) => {
        const known = context({ now: at });
        const { totals } = computeMetrics(rows, asked, known).current;
        const target = { figure, part, period: 'current', point: null, row: null } as const;
        expect(drillDown(rows, asked, known, target)).toHaveLength(numberOf(totals, figure, part));
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(randomRecords, (rows) => {
        const whole = query({
          breakdowns: BREAKDOWN_DIMENSIONS,
          distributions: DISTRIBUTION_DIMENSIONS,
          compare: 'previous',
        });
        expect(computeMetrics(reversed(rows), whole, context())).toEqual(
          computeMetrics(rows, whole, context()),
        );
      }),
      SEED,
    );
  });

  it('every rate lies within its interval, and a numerator within its denominator', () => {
    fc.assert(
      fc.property(randomRecords, (rows) => {
        const { rates } = computeMetrics(rows, query(), context()).current.totals;
        for (const key of RATE_KEYS) {
          const rate = rates[key];
          if (rate === null || rate.value === null) continue;
          expect(rate.numerator).toBeLessThanOrEqual(rate.denominator);
          expect(rate.low).toBeLessThanOrEqual(rate.value);
          expect(rate.high).toBeGreaterThanOrEqual(rate.value);
        }
      }),
      SEED,
    );
  });

  it('test conversations change nothing', () => {
    fc.assert(
      fc.property(randomRecords, (rows) => {
        const real = rows.conversations.filter(({ isTest }) => !isTest);
        const without = records({ ...rows, conversations: real });
        expect(computeMetrics(without, query(), context())).toEqual(computeMetrics(rows, query(), context()));
      }),
      SEED,
    );
  });
});
