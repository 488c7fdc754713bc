import type { MetricsQueryInput } from '../../contracts/api/metrics';
import { withTenant } from '../../db/tenant';
import { computeMetrics } from '../../domain/metrics/compute-metrics';
import type { MetricsReport } from '../../domain/metrics/report';
import type { ServiceContext } from '../context';
import { reportFromParts } from './metrics-from-parts';
import { askMetrics, loadRawRecords } from './metrics-query';

/** Raw figures of a large organisation whose aggregates are not built yet take this long. */
export const METRICS_TIMEOUT_MS = 120_000;

/**
 * The metrics of design §4 for a period: durations in seconds, rates 0–1 with numerator, denominator and interval.
 * From the aggregates that the worker keeps up, brought to this moment; from all rows until they are built. Agents get their
 * own figures.
 * @throws ServiceProblem forbidden when an agent asks for somebody else's
 */
export function getMetrics(ctx: ServiceContext, input: MetricsQueryInput): Promise<MetricsReport> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const asked = await askMetrics(tenant, ctx, input, {
        breakdowns: input.breakdown,
        distributions: input.distribution,
      });
      const { query, context } = asked;
      const report = await reportFromParts(tenant, query, context);
      return report ?? computeMetrics(await loadRawRecords(tenant, asked), query, context);
    },
    { snapshot: true, timeoutMs: METRICS_TIMEOUT_MS },
  );
}
