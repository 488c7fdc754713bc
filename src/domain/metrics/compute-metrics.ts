import { collectEvidence } from './collect-evidence';
import { distinctRecords } from './distinct-records';
import type { BreakdownDimension, DistributionDimension } from './figures';
import { currentPeriod, type MeasuredPeriod, periodBefore, populationsByBucket } from './measured-period';
import type { MetricsContext, MetricsQuery } from './query';
import type { MetricsRecords } from './records';
import type { BreakdownRow, DistributionRow, MetricsReport, PeriodReport } from './report';
import { inOrderOfKeys, largestFirst } from './row-order';
import { splitByDimension } from './split-population';
import { summarise, summariseMain } from './summarise';

/**
 * Every metric of design §4 that conversations, episodes, ratings, feedback and won deals can tell.
 *
 * @param records a complete load (see `MetricsRecords`) for the period and, with `compare`, for `previousPeriod` too;
 *   rows beyond that, or loaded twice, change nothing
 * @param query period, half-open; filters; what to compare and break down
 * @param context now, the organisation's time zone and business hours, the response target in seconds
 * @returns the answer of `GET /metrics`; durations in seconds, rates 0–1, times ISO 8601 in UTC
 */
export function computeMetrics(
  records: MetricsRecords,
  query: MetricsQuery,
  context: MetricsContext,
): MetricsReport {
  const rows = distinctRecords(records);
  const current = currentPeriod(rows, query, context);
  const { channelId, teamId, memberId, ...valueFilters } = query.filters;
  return {
    timeZone: context.timeZone,
    responseTargetSeconds: context.responseTargetSeconds,
    filters: { channel: channelId, team: teamId, member: memberId, ...valueFilters },
    granularity: query.granularity,
    current: reportOf(current),
    previous: query.compare === null ? null : reportOf(periodBefore(rows, query, context)),
    breakdowns: query.breakdowns.map((dimension) => ({ dimension, rows: rowsOf(current, dimension) })),
    distributions: query.distributions.map((dimension) => ({
      dimension,
      rows: distributionOf(current, dimension),
    })),
  };
}

function reportOf(measured: MeasuredPeriod): PeriodReport {
  const { period, population, context } = measured;
  return {
    from: period.from.toISOString(),
    to: period.to.toISOString(),
    asOf: context.asOf.toISOString(),
    totals: summarise(collectEvidence(population, context)),
    series: populationsByBucket(measured).map((each) => ({
      key: each.bucket.key,
      day: each.bucket.day,
      from: each.bucket.from.toISOString(),
      to: each.bucket.to.toISOString(),
      isWhole: each.bucket.isWhole,
      ...summariseMain(collectEvidence(each.population, context)),
    })),
  };
}

function rowsOf(
  { population, context, timeZone }: MeasuredPeriod,
  dimension: BreakdownDimension,
): BreakdownRow[] {
  return [...splitByDimension(population, dimension, timeZone)]
    .map(([key, part]) => ({ key, summary: summarise(collectEvidence(part, context)) }))
    .toSorted(largestFirst);
}

function distributionOf(
  { population, context, timeZone }: MeasuredPeriod,
  dimension: DistributionDimension,
): DistributionRow[] {
  return [...splitByDimension(population, dimension, timeZone)]
    .map(([key, part]) => ({ key, ...summariseMain(collectEvidence(part, context)) }))
    .toSorted(inOrderOfKeys);
}
