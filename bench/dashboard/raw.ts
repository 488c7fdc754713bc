import type { MetricsQueryInput } from '../../src/contracts/api/metrics';
import { withTenant } from '../../src/db/tenant';
import { computeMetrics } from '../../src/domain/metrics/compute-metrics';
import type { MetricsReport } from '../../src/domain/metrics/report';
import { askMetrics, loadRawRecords } from '../../src/services/analytics/metrics-query';
import type { ServiceContext } from '../../src/services/context';

const TIMEOUT_MS = 1_800_000;

/** The same answer from all rows. @param at of this moment; now unless it is given */
export function rawMetrics(ctx: ServiceContext, input: MetricsQueryInput, at?: Date): Promise<MetricsReport> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const asked = await askMetrics({ ...tenant, now: at ?? tenant.now }, ctx, input, {
        breakdowns: input.breakdown,
        distributions: input.distribution,
      });
      return computeMetrics(await loadRawRecords(tenant, asked), asked.query, asked.context);
    },
    { snapshot: true, timeoutMs: TIMEOUT_MS },
  );
}

/** How many numbers of two reports differ: percentiles by more than 2 %, everything else at all. */
export function differences(one: MetricsReport, other: MetricsReport): number {
  const numbers = (report: MetricsReport) => {
    const found: [string, unknown][] = [];
    JSON.stringify(report, (key, value) => {
      if (key !== 'asOf' && typeof value !== 'object') found.push([key, value]);
      return value;
    });
    return found;
  };
  const [left, right] = [numbers(one), numbers(other)];
  const differ = left.filter(([key, value], index) => {
    const twin = right[index]?.[1];
    if ((key === 'median' || key === 'p90') && typeof value === 'number' && typeof twin === 'number') {
      return Math.abs(value - twin) > 0.02 * twin;
    }
    return value !== twin;
  });
  return differ.length + Math.abs(left.length - right.length);
}
