import {
  COUNT_KEYS,
  DURATION_KEYS,
  type DurationKey,
  RATE_KEYS,
  type RateKey,
  SERIES_COUNT_KEYS,
  SERIES_DURATION_KEYS,
  SERIES_RATE_KEYS,
} from '../figures';
import type { MetricsContext, MetricsQuery } from '../query';
import { recordOf } from '../record-of';
import type {
  BreakdownRow,
  DurationStats,
  MetricsReport,
  MetricsSummary,
  PeriodReport,
  Rate,
  SeriesSummary,
} from '../report';
import { inOrderOfKeys, largestFirst } from '../row-order';
import { rateOfCounts, SMALL_SAMPLE } from '../summarise';
import { type Amounts, binCodes, countCode, durationCode, PRESENT_CODE, rateCode } from './codes';
import { RATES_OF_WHOLES } from './codes-of-wholes';
import { binnedQuantile } from './histogram';
import { CUTTING_DIMENSIONS, sliceBit } from './slices';
import { type Ask, SERIES, type Sums, UNCUT_SERIES } from './sums';

/** An ask with what was found for it. */
export interface Answer {
  readonly ask: Ask;
  readonly sums: Sums;
}

const NOTHING: Amounts = new Map();
const SHARED = rateCode('episodeShare', 'counted');

/**
 * The report of `computeMetrics` from sums. Everything is equal but percentiles, which are at most 1 % away.
 */
export function reportFromSums(
  query: MetricsQuery,
  context: MetricsContext,
  current: Answer,
  previous: Answer | null,
): MetricsReport {
  const { channelId, teamId, memberId, ...valueFilters } = query.filters;
  const ofAll = totalOf(current, SERIES).get(SHARED) ?? 0;
  const rowsOf = (dimension: MetricsQuery['breakdowns'][number] | MetricsQuery['distributions'][number]) => {
    const isSlice = isCut(current) || CUTTING_DIMENSIONS.includes(dimension);
    return [...(current.sums.get(dimension) ?? [])]
      .filter(([, amounts]) => (amounts.get(PRESENT_CODE) ?? 0) > 0)
      .map(([key, amounts]) => ({ key, row: { amounts, isSlice, shareOf: ofAll } }));
  };
  return {
    timeZone: context.timeZone,
    responseTargetSeconds: context.responseTargetSeconds,
    filters: { channel: channelId, team: teamId, member: memberId, ...valueFilters },
    granularity: query.granularity,
    current: periodReport(current),
    previous: previous && periodReport(previous),
    breakdowns: query.breakdowns.map((dimension) => ({
      dimension,
      rows: rowsOf(dimension)
        .map(({ key, row }): BreakdownRow => ({ key, summary: summaryOf(row) }))
        .toSorted(largestFirst),
    })),
    distributions: query.distributions.map((dimension) => ({
      dimension,
      rows: rowsOf(dimension)
        .map(({ key, row }) => ({ key, ...mainSummaryOf(row) }))
        .toSorted(inOrderOfKeys),
    })),
  };
}

function periodReport(answer: Answer): PeriodReport {
  const { period, asOf, buckets } = answer.ask;
  const isSlice = isCut(answer);
  const uncut = isSlice ? UNCUT_SERIES : SERIES;
  return {
    from: period.from.toISOString(),
    to: period.to.toISOString(),
    asOf: asOf.toISOString(),
    totals: summaryOf({
      amounts: totalOf(answer, SERIES),
      isSlice,
      shareOf: totalOf(answer, uncut).get(SHARED) ?? 0,
    }),
    series: buckets.map((bucket, index) => ({
      key: bucket.key,
      day: bucket.day,
      from: bucket.from.toISOString(),
      to: bucket.to.toISOString(),
      isWhole: bucket.isWhole,
      ...mainSummaryOf({
        amounts: amountsIn(answer, SERIES, String(index)),
        isSlice,
        shareOf: amountsIn(answer, uncut, String(index)).get(SHARED) ?? 0,
      }),
    })),
  };
}

interface Row {
  readonly amounts: Amounts;
  readonly isSlice: boolean;
  /** All handoffs that this row's are a share of. */
  readonly shareOf: number;
}

function summaryOf(row: Row): MetricsSummary {
  return {
    rates: recordOf(RATE_KEYS, (key) => rateOf(row, key)),
    durations: recordOf(DURATION_KEYS, (key) => durationOf(row, key)),
    counts: recordOf(COUNT_KEYS, (key) => row.amounts.get(countCode(key)) ?? 0),
  };
}

function mainSummaryOf(row: Row): SeriesSummary {
  return {
    rates: recordOf(SERIES_RATE_KEYS, (key) => rateOf(row, key)),
    durations: recordOf(SERIES_DURATION_KEYS, (key) => durationOf(row, key)),
    counts: recordOf(SERIES_COUNT_KEYS, (key) => row.amounts.get(countCode(key)) ?? 0),
  };
}

function rateOf({ amounts, isSlice, shareOf }: Row, key: RateKey): Rate | null {
  if (isSlice && RATES_OF_WHOLES.has(key)) return null;
  const numerator = amounts.get(rateCode(key, 'counted')) ?? 0;
  if (key === 'episodeShare') return rateOfCounts(numerator, shareOf, 0);
  const rest = amounts.get(rateCode(key, 'notCounted')) ?? 0;
  return rateOfCounts(numerator, numerator + rest, amounts.get(rateCode(key, 'pending')) ?? 0);
}

function durationOf({ amounts }: Row, key: DurationKey): DurationStats {
  const { from, to } = binCodes(key);
  const bins = [...amounts]
    .filter(([code, held]) => code >= from && code < to && held !== 0)
    .map(([code, held]): [number, number] => [code - from, held])
    .toSorted(([a], [b]) => a - b);
  const count = bins.reduce((sum, [, held]) => sum + held, 0);
  const total = amounts.get(durationCode(key, 'total')) ?? 0;
  const inSeconds = (milliseconds: () => number) => (count === 0 ? null : milliseconds() / 1000);
  return {
    count,
    total: total / 1000,
    mean: inSeconds(() => total / count),
    median: inSeconds(() => binnedQuantile(bins, 0.5)),
    p90: inSeconds(() => binnedQuantile(bins, 0.9)),
    pending: amounts.get(durationCode(key, 'pending')) ?? 0,
    smallSample: count < SMALL_SAMPLE,
  };
}

function amountsIn({ sums }: Answer, grouping: string, key: string): Amounts {
  return sums.get(grouping)?.get(key) ?? NOTHING;
}

/** Everything belongs to exactly one point of the series. */
function totalOf({ sums }: Answer, grouping: string): Amounts {
  const total = new Map<number, number>();
  for (const amounts of sums.get(grouping)?.values() ?? []) {
    for (const [code, amount] of amounts) total.set(code, (total.get(code) ?? 0) + amount);
  }
  return total;
}

function isCut({ ask }: Answer): boolean {
  const cut = ask.groupings.find(({ name }) => name === SERIES)?.sliceBit;
  return cut !== sliceBit([]);
}
