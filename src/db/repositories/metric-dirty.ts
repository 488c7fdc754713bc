import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

/** Changes of the tables that figures are made of, as triggers have written them down. */

export interface DirtyLeads {
  readonly leadIds: readonly string[];
  /** What was written down about these leads by now. */
  readonly ids: readonly bigint[];
}

/** The leads that wait longest for their parts to be made anew. @param after the last that was read before, if any */
export async function findDirtyLeads(
  tenant: Tenant,
  after: bigint | null,
  limit: number,
): Promise<DirtyLeads> {
  const rows = await tenant.client.$queryRaw<{ id: bigint; leadId: string }[]>`
    select id, "leadId" from metric_dirty where "orgId" = ${tenant.orgId}::uuid and id > ${after ?? -1n}
    order by id limit ${limit}`;
  return { leadIds: [...new Set(rows.map(({ leadId }) => leadId))], ids: rows.map(({ id }) => id) };
}

/** All of them, unless they are more than so many. */
export async function findAllDirtyLeads(tenant: Tenant, limit: number): Promise<readonly string[] | null> {
  const rows = await tenant.client.$queryRaw<{ leadId: string }[]>`
    select distinct "leadId" from metric_dirty where "orgId" = ${tenant.orgId}::uuid limit ${limit + 1}`;
  return rows.length > limit ? null : rows.map(({ leadId }) => leadId);
}

/** What was written down since stays. */
export async function forgetDirty(tenant: Tenant, ids: readonly bigint[]): Promise<void> {
  await tenant.client.$executeRaw`
    delete from metric_dirty where "orgId" = ${tenant.orgId}::uuid and id = any(${ids}::bigint[])`;
}

/** Every lead that has, or had, something in the figures. */
export async function markAllDirty(tenant: Tenant): Promise<void> {
  await tenant.client.$executeRaw`
    insert into metric_dirty ("orgId", "leadId")
    select ${tenant.orgId}::uuid, "leadId" from conversation where "orgId" = ${tenant.orgId}::uuid
    union select ${tenant.orgId}::uuid, "leadId" from metric_part where "orgId" = ${tenant.orgId}::uuid
    order by 2`;
}

export async function countDirtyLeads(tenant: Tenant): Promise<number> {
  const [row] = await tenant.client.$queryRaw<{ count: number }[]>`
    select count(distinct "leadId")::int as count from metric_dirty where "orgId" = ${tenant.orgId}::uuid`;
  return row?.count ?? 0;
}

/** Organisations in which something waits, or whose aggregates have never been made. */
export function findOrgsBehind(database: Database): Promise<{ orgId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string }[]>`
      select o.id as "orgId" from org o
      where exists (select 1 from metric_dirty d where d."orgId" = o.id)
        or exists (select 1 from metric_day_state s where s."orgId" = o.id and s."addedUpAt" is null)
        or not exists (select 1 from metric_state s where s."orgId" = o.id and s."builtAt" is not null)`,
  );
}

/** All organisations, for whether their aggregates still hold. */
export function findOrgsWithMetrics(database: Database): Promise<{ orgId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string }[]>`select "orgId" from metric_state`,
  );
}
