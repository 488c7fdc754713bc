import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

/** What an organisation's aggregates are made for. */
export interface MetricState {
  readonly definition: string;
  /** Null while they are being made. */
  readonly builtAt: Date | null;
}

export async function findMetricState(tenant: Tenant): Promise<MetricState | null> {
  const [row] = await tenant.client.$queryRaw<MetricState[]>`
    select definition, "builtAt" from metric_state where "orgId" = ${tenant.orgId}::uuid`;
  return row ?? null;
}

/** From now on they are made for another definition. */
export async function beginMetrics(tenant: Tenant, definition: string): Promise<void> {
  await tenant.client.$executeRaw`
    insert into metric_state ("orgId", definition) values (${tenant.orgId}::uuid, ${definition})
    on conflict ("orgId") do update set definition = excluded.definition, "wantedAt" = now(), "builtAt" = null`;
}

export async function finishMetrics(tenant: Tenant): Promise<void> {
  await tenant.client.$executeRaw`
    update metric_state set "builtAt" = now() where "orgId" = ${tenant.orgId}::uuid and "builtAt" is null`;
}

/** One at a time may make an organisation's aggregates, until the transaction ends. @returns whether it is this one */
export async function lockMetrics(tenant: Tenant): Promise<boolean> {
  const [row] = await tenant.client.$queryRaw<{ locked: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended('metrics ' || ${tenant.orgId}, 0)) as locked`;
  return row?.locked ?? false;
}

/** As `lockMetrics`, but waits for whoever is at it. */
export async function waitForMetrics(tenant: Tenant): Promise<void> {
  await tenant.client.$queryRaw`
    select true as locked from pg_advisory_xact_lock(hashtextextended('metrics ' || ${tenant.orgId}, 0))`;
}

/** As `waitForMetrics`, but several may be at it together: those who add days up. */
export async function waitForMakersOfParts(tenant: Tenant): Promise<void> {
  await tenant.client.$queryRaw`
    select true as locked from pg_advisory_xact_lock_shared(hashtextextended('metrics ' || ${tenant.orgId}, 0))`;
}

/** Everything that was made, away: for a rebuild from nothing. */
export async function deleteMetrics(tenant: Tenant): Promise<void> {
  const org = tenant.orgId;
  await tenant.client.$executeRaw`delete from metric_part where "orgId" = ${org}::uuid`;
  await tenant.client.$executeRaw`delete from metric_day where "orgId" = ${org}::uuid`;
  await tenant.client.$executeRaw`delete from metric_day_state where "orgId" = ${org}::uuid`;
  await tenant.client.$executeRaw`delete from metric_group where "orgId" = ${org}::uuid`;
  await tenant.client.$executeRaw`delete from metric_dirty where "orgId" = ${org}::uuid`;
  await tenant.client.$executeRaw`delete from metric_state where "orgId" = ${org}::uuid`;
}

/** New statistics: those of a table that grows are of what it was, and plans made from them read all of it. */
export async function analyseParts(database: Database): Promise<void> {
  await withSystem(database, (client) => client.$executeRaw`analyze metric_part, metric_group`);
}
