import type { Grain } from '../../domain/metrics/rollup/grains';
import type { Tenant } from '../tenant';

/** Days in which nothing has changed for a while, and whose parts are not added up. */
export async function findQuietDays(
  tenant: Tenant,
  quietSeconds: number,
  limit: number,
): Promise<readonly number[]> {
  const rows = await tenant.client.$queryRaw<{ day: number }[]>`
    select day from metric_day_state where "orgId" = ${tenant.orgId}::uuid and "addedUpAt" is null
      and "touchedAt" <= now() - make_interval(secs => ${quietSeconds}) order by day limit ${limit}`;
  return rows.map(({ day }) => day);
}

/** Adds up the parts of a cohort's day: over everything, and by each dimension. The caller has the organisation's lock. */
export async function addUpDay(tenant: Tenant, day: number, grains: readonly Grain[]): Promise<void> {
  const { client, orgId } = tenant;
  await client.$executeRaw`delete from metric_day where "orgId" = ${orgId}::uuid and day = ${day}`;
  await client.$executeRaw`
    insert into metric_day ("orgId", day, "stepDay", "sliceBit", place, key, codes, amounts)
    select ${orgId}::uuid, ${day}::int, "stepDay", "sliceBit", place, key, array_agg(code), array_agg(amount)
    from (
      select p."stepDay", g."sliceBit", g.place, case when g.place >= 0 then d.values[g.place + 1] end as key, s.code,
        sum(s.amount)::bigint as amount
      from metric_part p
      join metric_group d on d."orgId" = p."orgId" and d.id = p."groupId"
      join json_to_recordset(${JSON.stringify(grains)}::json) as g("sliceBit" int, place int)
        on p.slices & g."sliceBit" <> 0
      cross join lateral unnest(p.codes, p.amounts) as s(code, amount)
      where p."orgId" = ${orgId}::uuid and p.day = ${day}
      group by 1, 2, 3, 4, 5 having sum(s.amount) <> 0) as summed
    group by "stepDay", "sliceBit", place, key`;
  await client.$executeRaw`
    update metric_day_state set "addedUpAt" = now() where "orgId" = ${orgId}::uuid and day = ${day}`;
}

/** Those of these days that are added up. */
export async function findAddedUpDays(tenant: Tenant, from: number, to: number): Promise<readonly number[]> {
  const rows = await tenant.client.$queryRaw<{ day: number }[]>`
    select day from metric_day_state where "orgId" = ${tenant.orgId}::uuid and "addedUpAt" is not null
      and day >= ${from} and day < ${to} order by day`;
  return rows.map(({ day }) => day);
}
