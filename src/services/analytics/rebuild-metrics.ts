import { countDirtyLeads } from '../../db/repositories/metric-dirty';
import { deleteMetrics, waitForMetrics } from '../../db/repositories/metric-state';
import { withTenant } from '../../db/tenant';
import type { SystemContext } from '../context';
import { catchUpMetrics } from './catch-up-metrics';

const TIMEOUT_MS = 600_000;

/**
 * Throws an organisation's aggregates away and makes them anew. Figures are right all the time, only slower. May be
 * interrupted: the worker goes on with it.
 * @param progress leads done, of how many
 */
export async function rebuildMetrics(
  ctx: SystemContext,
  progress: (done: number, total: number) => void,
): Promise<{ readonly leads: number; readonly days: number }> {
  await withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      await waitForMetrics(tenant);
      await deleteMetrics(tenant);
    },
    { timeoutMs: TIMEOUT_MS },
  );
  let leads = 0;
  let days = 0;
  for (;;) {
    const done = await catchUpMetrics(ctx, 0);
    if (done.leads === 0 && done.days === 0) return { leads, days };
    leads += done.leads;
    days += done.days;
    if (done.leads > 0) progress(leads, leads + (await withTenant(ctx.database, ctx.orgId, countDirtyLeads)));
  }
}
