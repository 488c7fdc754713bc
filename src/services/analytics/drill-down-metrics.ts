import type { MetricsDrillDown, MetricsDrillDownInput } from '../../contracts/api/metrics';
import { type Tenant, withTenant } from '../../db/tenant';
import { type DrillDownTarget, drillDown } from '../../domain/metrics/drill-down';
import { reAsksBehind } from '../../domain/metrics/re-asks-behind';
import type { MetricsRecords } from '../../domain/metrics/records';
import type { ServiceContext } from '../context';
import { METRICS_TIMEOUT_MS } from './get-metrics';
import { type AskedMetrics, askMetrics, loadRawRecords } from './metrics-query';
import { loadRecordsBehind } from './records-behind-number';
import { visibleMember } from './visible-member';
import { withRatings } from './with-ratings';

/**
 * The conversations behind one number of the report, as many as the number says.
 * @throws ServiceProblem forbidden when an agent asks for somebody else's
 */
export function drillDownMetrics(
  ctx: ServiceContext,
  input: MetricsDrillDownInput,
): Promise<MetricsDrillDown> {
  const target: DrillDownTarget = {
    figure: input.figure,
    part: input.part,
    period: input.period,
    point: input.point ?? null,
    row: input.dimension === undefined ? null : { dimension: input.dimension, key: input.key ?? null },
  };
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const asked = await askMetrics(tenant, ctx, input, { breakdowns: [], distributions: [] });
      const records = await recordsFor(tenant, asked, target);
      const items = drillDown(records, asked.query, asked.context, target);
      const reAsks = reAsksBehind(records, visibleMember(ctx, undefined));
      const rated = await withRatings(tenant, ctx, input.figure, items);
      return { items: rated.map((item) => ({ ...item, reAsks: reAsks(item) })) };
    },
    { snapshot: true, timeoutMs: METRICS_TIMEOUT_MS },
  );
}

async function recordsFor(
  tenant: Tenant,
  asked: AskedMetrics,
  target: DrillDownTarget,
): Promise<MetricsRecords> {
  return (await loadRecordsBehind(tenant, asked, target)) ?? (await loadRawRecords(tenant, asked));
}
