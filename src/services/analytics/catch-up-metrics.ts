import { loadMetricsRecordsOfLeads } from '../../db/queries/metrics-records';
import { addUpDay, findQuietDays } from '../../db/repositories/metric-days';
import { findDirtyLeads, forgetDirty, markAllDirty } from '../../db/repositories/metric-dirty';
import { type LeadPartRow, replaceParts } from '../../db/repositories/metric-parts';
import {
  beginMetrics,
  findMetricState,
  finishMetrics,
  lockMetrics,
} from '../../db/repositories/metric-state';
import { type Tenant, withTenant } from '../../db/tenant';
import { GRAINS } from '../../domain/metrics/rollup/grains';
import { rowsOfPart } from '../../domain/metrics/rollup/part-rows';
import { recordsOfLeads } from '../../domain/metrics/rollup/records-of-leads';
import type { UnitContext } from '../../domain/metrics/rollup/unit-context';
import { partsOfLead } from '../../domain/metrics/rollup/unit-parts';
import type { SystemContext } from '../context';
import { metricsUnitContext } from './metrics-unit-context';

/** Changes that are looked at in one transaction. */
const BATCH = 400;
const DAYS_AT_ONCE = 4;
/** A day that keeps changing is read part by part until it is quiet. */
const QUIET_SECONDS = 20;
const TIMEOUT_MS = 60_000;

export interface CaughtUp {
  /** Leads whose parts were made anew. */
  readonly leads: number;
  /** Days that were added up. */
  readonly days: number;
}

/**
 * One step of keeping an organisation's aggregates up: the parts of leads that changed are made anew, all or none of a
 * batch; where nothing waits, days that have been quiet are added up. Nothing to do, or somebody else is at it: zeros.
 * May be killed at any time and run anywhere.
 */
export function catchUpMetrics(ctx: SystemContext, quietSeconds = QUIET_SECONDS): Promise<CaughtUp> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      if (!(await lockMetrics(tenant))) return { leads: 0, days: 0 };
      const context = await metricsUnitContext(tenant);
      const state = await findMetricState(tenant);
      if (state?.definition !== context.definition) {
        await beginMetrics(tenant, context.definition);
        await markAllDirty(tenant);
      }
      const dirty = await findDirtyLeads(tenant, BATCH);
      if (dirty.ids.length > 0) {
        await replaceParts(tenant, dirty.leadIds, await makeParts(tenant, dirty.leadIds, context));
        await forgetDirty(tenant, dirty.ids);
        return { leads: dirty.leadIds.length, days: 0 };
      }
      await finishMetrics(tenant);
      const days = await findQuietDays(tenant, quietSeconds, DAYS_AT_ONCE);
      for (const day of days) await addUpDay(tenant, day, GRAINS);
      return { leads: 0, days: days.length };
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

async function makeParts(
  tenant: Tenant,
  leadIds: readonly string[],
  context: UnitContext,
): Promise<LeadPartRow[]> {
  const records = recordsOfLeads(await loadMetricsRecordsOfLeads(tenant, leadIds));
  return leadIds.flatMap((leadId) => {
    const own = records.get(leadId);
    if (own === undefined) return [];
    return partsOfLead(own, context)
      .flatMap((part) => rowsOfPart(part, context.timeZone))
      .map((row) => ({ ...row, leadId }));
  });
}
