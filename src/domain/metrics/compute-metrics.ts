import { collectEvidence } from './collect-evidence';
import { distinctRecords } from './distinct-records';
import type { Dimension } from './figures';
import { currentPeriod, type MeasuredPeriod, periodBefore, populationsByDay } from './measured-period';
import type { MetricsContext, MetricsQuery } from './query';
import type { MetricsRecords } from './records';
import type { BreakdownRow, MetricsReport, PeriodReport } from './report';
import { splitByDimension } from './split-population';
import { summarise, summariseDay } from './summarise';

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
  const { channelId, teamId, memberId, reason } = query.filters;
  return {
    timeZone: context.timeZone,
    responseTargetSeconds: context.responseTargetSeconds,
    filters: { channel: channelId, team: teamId, member: memberId, reason },
    current: reportOf(current),
    previous: query.compare === null ? null : reportOf(periodBefore(rows, query, context)),
    breakdowns: query.breakdowns.map((dimension) => ({ dimension, rows: rowsOf(current, dimension) })),
  };
}

function reportOf(measured: MeasuredPeriod): PeriodReport {
  const { period, population, context } = measured;
  return {
    from: period.from.toISOString(),
    to: period.to.toISOString(),
    asOf: context.asOf.toISOString(),
    totals: summarise(collectEvidence(population, context)),
    series: populationsByDay(measured).map((each) =>
      summariseDay(each.day, collectEvidence(each.population, context)),
    ),
  };
}

/** Largest first; equal ones by key, so that the order is always the same. */
function rowsOf({ population, context }: MeasuredPeriod, dimension: Dimension): BreakdownRow[] {
  return [...splitByDimension(population, dimension)]
    .map(([key, part]) => ({ key, summary: summarise(collectEvidence(part, context)) }))
    .toSorted(
      (a, b) =>
        b.summary.counts.episodes - a.summary.counts.episodes ||
        b.summary.counts.conversations - a.summary.counts.conversations ||
        ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
    );
}
