import type { MetricsDrillDownInput, MetricsQueryInput } from '../../contracts/api/metrics';
import { loadMetricsRecords } from '../../db/queries/metrics-records';
import type { Tenant } from '../../db/tenant';
import type { BreakdownDimension, DistributionDimension } from '../../domain/metrics/figures';
import { previousPeriod } from '../../domain/metrics/previous-period';
import type { MetricsContext, MetricsQuery } from '../../domain/metrics/query';
import type { MetricsRecords } from '../../domain/metrics/records';
import { resolvePeriod } from '../../domain/metrics/resolve-period';
import { businessSecondsBetween } from '../../domain/time/business-hours';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { visibleMember } from './visible-member';

type Filters = Omit<MetricsQueryInput | MetricsDrillDownInput, 'breakdown' | 'distribution'>;

export interface AskedDimensions {
  readonly breakdowns: readonly BreakdownDimension[];
  readonly distributions: readonly DistributionDimension[];
}

export interface AskedMetrics {
  readonly query: MetricsQuery;
  readonly context: MetricsContext;
}

/** What a request asks for, with what the pure metrics need besides the rows: period, calendar, target. */
export async function askMetrics(
  tenant: Tenant,
  ctx: ServiceContext,
  filters: Filters,
  dimensions: AskedDimensions,
): Promise<AskedMetrics> {
  const { org, document } = await loadOrgPolicy(tenant);
  const period = resolvePeriod(filters, org.timeZone, tenant.now);
  const compare = filters.compare ?? null;
  const memberId = visibleMember(ctx, filters.member);
  return {
    query: {
      ...period,
      compare,
      granularity: filters.granularity,
      ...dimensions,
      filters: {
        channelId: filters.channel ?? null,
        teamId: filters.team ?? null,
        memberId,
        reason: filters.reason ?? null,
        language: filters.language ?? null,
        page: filters.page ?? null,
        scoreBand: filters.scoreBand ?? null,
      },
    },
    context: {
      now: tenant.now,
      timeZone: org.timeZone,
      businessSecondsBetween: (start, end) => businessSecondsBetween(document.hours, start, end),
      responseTargetSeconds: document.timing.responseTargetSeconds,
    },
  };
}

/** The rows of a query's period and of the one before, all of them. */
export function loadRawRecords(tenant: Tenant, { query, context }: AskedMetrics): Promise<MetricsRecords> {
  const from = query.compare === null ? query.from : previousPeriod(query, context.timeZone).from;
  return loadMetricsRecords(tenant, { from, to: query.to });
}
