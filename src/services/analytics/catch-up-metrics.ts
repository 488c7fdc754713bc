import { setImmediate as othersFirst } from 'node:timers/promises';
import { loadMetricsRecordsOfLeads } from '../../db/queries/metrics-records';
import { addUpDay, findQuietDays } from '../../db/repositories/metric-days';
import {
  type DirtyLeads,
  findDirtyLeads,
  forgetDirty,
  markAllDirty,
} from '../../db/repositories/metric-dirty';
import { type LeadPartRow, replaceParts } from '../../db/repositories/metric-parts';
import {
  beginMetrics,
  findMetricState,
  finishMetrics,
  lockMetrics,
  waitForMakersOfParts,
  waitForMetrics,
} from '../../db/repositories/metric-state';
import { type Tenant, withTenant } from '../../db/tenant';
import { GRAINS } from '../../domain/metrics/rollup/grains';
import { rowsOfPart } from '../../domain/metrics/rollup/part-rows';
import { recordsOfLeads } from '../../domain/metrics/rollup/records-of-leads';
import type { UnitContext } from '../../domain/metrics/rollup/unit-context';
import { partsOfLead } from '../../domain/metrics/rollup/unit-parts';
import type { SystemContext } from '../context';
import { metricsUnitContext } from './metrics-unit-context';

/** Changes that are looked at together, and how often in one transaction. */
const BATCH = 400;
const BATCHES = 5;
/** Leads whose parts are made without looking whether the database has answered meanwhile. */
const LEADS_AT_A_STRETCH = 10;
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
      const leads = await takeInChanges(tenant);
      return { leads, days: leads > 0 ? 0 : await addUpQuietDays(tenant, quietSeconds) };
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

/** Takes changes in, as soon as whoever is at it has finished. @returns how many leads it were; 0: none is left */
export function takeInNext(ctx: SystemContext): Promise<number> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      await waitForMetrics(tenant);
      return takeInChanges(tenant);
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

/** Adds days up beside others who do. @returns how many; 0: none is left */
export function addUpNext(ctx: SystemContext): Promise<number> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      await waitForMakersOfParts(tenant);
      return addUpQuietDays(tenant, 0);
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

async function addUpQuietDays(tenant: Tenant, quietSeconds: number): Promise<number> {
  const days = await findQuietDays(tenant, quietSeconds, DAYS_AT_ONCE);
  for (const day of days) await addUpDay(tenant, day, GRAINS);
  return days.length;
}

/** A batch that is ready to be stored. */
interface Made {
  readonly dirty: DirtyLeads;
  readonly rows: readonly LeadPartRow[];
}

/** While the database stores a batch, the parts of the next are made. @returns how many leads were looked at */
async function takeInChanges(tenant: Tenant): Promise<number> {
  const context = await metricsUnitContext(tenant);
  const state = await findMetricState(tenant);
  if (state?.definition !== context.definition) {
    await beginMetrics(tenant, context.definition);
    await markAllDirty(tenant);
  }
  let leads = 0;
  let made = await makeNext(tenant, context, null);
  for (let batch = 1; made !== null; batch++) {
    leads += made.dirty.leadIds.length;
    const next = batch < BATCHES ? makeNext(tenant, context, made) : null;
    [made] = await Promise.all([next, store(tenant, made)]);
  }
  if (leads === 0) await finishMetrics(tenant);
  return leads;
}

async function makeNext(tenant: Tenant, context: UnitContext, before: Made | null): Promise<Made | null> {
  const dirty = await findDirtyLeads(tenant, before?.dirty.ids.at(-1) ?? null, BATCH);
  if (dirty.ids.length === 0) return null;
  return { dirty, rows: await makeParts(tenant, dirty.leadIds, context) };
}

async function store(tenant: Tenant, { dirty, rows }: Made): Promise<void> {
  await replaceParts(tenant, dirty.leadIds, rows);
  await forgetDirty(tenant, dirty.ids);
}

async function makeParts(
  tenant: Tenant,
  leadIds: readonly string[],
  context: UnitContext,
): Promise<LeadPartRow[]> {
  const records = recordsOfLeads(await loadMetricsRecordsOfLeads(tenant, leadIds));
  const rows: LeadPartRow[] = [];
  for (const [index, leadId] of leadIds.entries()) {
    if (index % LEADS_AT_A_STRETCH === 0) await othersFirst();
    const own = records.get(leadId);
    if (own === undefined) continue;
    for (const part of partsOfLead(own, context)) {
      for (const row of rowsOfPart(part, context.timeZone)) rows.push({ ...row, leadId });
    }
  }
  return rows;
}
