import { countDirtyLeads } from '../../db/repositories/metric-dirty';
import { analyseParts, deleteMetrics, waitForMetrics } from '../../db/repositories/metric-state';
import { withTenant } from '../../db/tenant';
import type { SystemContext } from '../context';
import { addUpNext, takeInNext } from './catch-up-metrics';

const TIMEOUT_MS = 600_000;
/** Days that are added up at the same time. */
const LANES = 2;
/** Leads after which statistics are made; then whenever there are twice as many. */
const FIRST_ANALYSED = 1_000;

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
  let analysed = FIRST_ANALYSED / 2;
  for (let taken = await takeInNext(ctx); taken > 0; taken = await takeInNext(ctx)) {
    leads += taken;
    if (leads >= 2 * analysed) {
      await analyseParts(ctx.database);
      analysed = leads;
    }
    progress(leads, leads + (await withTenant(ctx.database, ctx.orgId, countDirtyLeads)));
  }
  const days = await Promise.all(Array.from({ length: LANES }, () => addUpAll(ctx)));
  return { leads, days: days.reduce((sum, each) => sum + each, 0) };
}

async function addUpAll(ctx: SystemContext): Promise<number> {
  let days = 0;
  for (let added = await addUpNext(ctx); added > 0; added = await addUpNext(ctx)) days += added;
  return days;
}
