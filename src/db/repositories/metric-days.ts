import type { Grain } from '../../domain/metrics/rollup/grains';
import type { Tenant } from '../tenant';

/** Days in which nothing has changed for a while, and whose parts are not added up; nobody else is given them meanwhile. */
export async function findQuietDays(
  tenant: Tenant,
  quietSeconds: number,
  limit: number,
): Promise<readonly number[]> {
  const rows = await tenant.client.$queryRaw<{ day: number }[]>`
    select day from metric_day_state where "orgId" = ${tenant.orgId}::uuid and "addedUpAt" is null
      and "touchedAt" <= now() - make_interval(secs => ${quietSeconds}) order by day limit ${limit}
      for update skip locked`;
  return rows.map(({ day }) => day);
}

/** In the place of a dimension: by the values of all of them at once, which stand in the key; over all days of steps together. */
export const AT_ONCE = -2;
export const ALL_AT_ONCE = -3;
export const BETWEEN_VALUES = '\u001f';
export const NO_VALUE = '\u001e';

/** By all dimensions at once the first steps of a cohort, most of which it makes by then, are one sum. */
export function firstStepDayOf(day: number): number {
  return day + 1;
}

/**
 * Adds up the parts of a cohort's day: over everything, by each dimension, and by all of them at once; for each day of
 * steps, and for all of them together, which is marked by the last of them as a negative number. The caller has the organisation's lock.
 *
 * While a large organisation is built its tables have outgrown their statistics, so that the order of the joins is written
 * down here: the parts of the day, then the values of each ("offset 0"), then one sum from the other.
 */
export async function addUpDay(tenant: Tenant, day: number, grains: readonly Grain[]): Promise<void> {
  const { client, orgId } = tenant;
  await deleteSums(tenant, [day]);
  await client.$executeRaw`
    with part as materialized (
      select p."stepDay", p.slices, d.values, p.codes, p.amounts from metric_part p
      cross join lateral (select values from metric_group
        where "orgId" = p."orgId" and id = p."groupId" offset 0) as d
      where p."orgId" = ${orgId}::uuid and p.day = ${day}::int),
    summed as materialized (
      select p."stepDay", g."sliceBit", g.place, p.values[g.place + 1] as key, s.code, sum(s.amount)::bigint as amount
      from part p
      join json_to_recordset(${JSON.stringify(grains)}::json) as g("sliceBit" int, place int)
        on p.slices & g."sliceBit" <> 0
      cross join lateral unnest(p.codes, p.amounts) as s(code, amount)
      group by 1, 2, 3, 4, 5),
    summed_at_once as materialized (
      select greatest("stepDay", ${firstStepDayOf(day)}::int) as "stepDay", slices,
        array_to_string(values, ${BETWEEN_VALUES}, ${NO_VALUE}) as key, code, sum(amount)::bigint as amount
      from part cross join lateral unnest(codes, amounts) as s(code, amount)
      group by 1, 2, 3, 4)
    insert into metric_day ("orgId", day, "stepDay", "sliceBit", place, key, codes, amounts)
    select ${orgId}::uuid, ${day}::int, "stepDay", "sliceBit", place, key, array_agg(code), array_agg(amount)
    from (
      select "stepDay", "sliceBit", place, key, code, amount from summed where amount <> 0
      union all
      select -(select max("stepDay") from part), "sliceBit", place, key, code, sum(amount)::bigint
      from summed group by 2, 3, 4, 5 having sum(amount) <> 0
      union all
      select "stepDay", slices, ${AT_ONCE}::int, key, code, amount from summed_at_once where amount <> 0
      union all
      select -(select max("stepDay") from part), slices, ${ALL_AT_ONCE}::int, key, code, sum(amount)::bigint
      from summed_at_once group by 2, 4, 5 having sum(amount) <> 0) as sums
    group by "stepDay", "sliceBit", place, key`;
  await client.$executeRaw`
    update metric_day_state set "addedUpAt" = now() where "orgId" = ${orgId}::uuid and day = ${day}`;
}

/** The places are named because they come before the day in the index. */
export async function deleteSums(tenant: Tenant, days: readonly number[]): Promise<void> {
  await tenant.client.$executeRaw`
    delete from metric_day where "orgId" = ${tenant.orgId}::uuid
      and place = any(array(select generate_series(${ALL_AT_ONCE}::int, 31))) and day = any(${days}::int[])`;
}

export interface AddedUpDay {
  readonly day: number;
  /** The last UTC day on which something happens to the cohort, which may be to come. */
  readonly lastStepDay: number | null;
}

/** Those of these days that are added up. */
export function findAddedUpDays(tenant: Tenant, from: number, to: number): Promise<AddedUpDay[]> {
  return tenant.client.$queryRaw<AddedUpDay[]>`
    select s.day, -d."stepDay" as "lastStepDay" from metric_day_state s
    left join metric_day d on d."orgId" = s."orgId" and d.place = -1 and d.day = s.day and d."stepDay" < 0
    where s."orgId" = ${tenant.orgId}::uuid and s."addedUpAt" is not null and s.day >= ${from} and s.day < ${to}
    order by s.day`;
}
