import type { MetricsDrillDown, MetricsDrillDownInput } from '../../contracts/api/metrics';
import { withTenant } from '../../db/tenant';
import { drillDown } from '../../domain/metrics/drill-down';
import type { ServiceContext } from '../context';
import { loadMetrics } from './metrics-query';
import { withRatings } from './with-ratings';

/**
 * The conversations behind one number of the report, as many as the number says.
 * @throws ServiceProblem forbidden when an agent asks for somebody else's
 */
export function drillDownMetrics(
  ctx: ServiceContext,
  input: MetricsDrillDownInput,
): Promise<MetricsDrillDown> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const loaded = await loadMetrics(tenant, ctx, input, { breakdowns: [], distributions: [] });
    const items = drillDown(loaded.records, loaded.query, loaded.context, {
      figure: input.figure,
      part: input.part,
      period: input.period,
      point: input.point ?? null,
      row: input.dimension === undefined ? null : { dimension: input.dimension, key: input.key ?? null },
    });
    return { items: await withRatings(tenant, ctx, input.figure, items) };
  });
}
