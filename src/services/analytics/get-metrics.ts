import type { MetricsQueryInput } from '../../contracts/api/metrics';
import { withTenant } from '../../db/tenant';
import { computeMetrics } from '../../domain/metrics/compute-metrics';
import type { MetricsReport } from '../../domain/metrics/report';
import type { ServiceContext } from '../context';
import { loadMetrics } from './metrics-query';

/**
 * The metrics of design §4 for a period: durations in seconds, rates 0–1 with numerator, denominator and interval.
 * Agents get their own figures.
 * @throws ServiceProblem forbidden when an agent asks for somebody else's
 */
export function getMetrics(ctx: ServiceContext, query: MetricsQueryInput): Promise<MetricsReport> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const loaded = await loadMetrics(tenant, ctx, query, {
      breakdowns: query.breakdown,
      distributions: query.distribution,
    });
    return computeMetrics(loaded.records, loaded.query, loaded.context);
  });
}
