import type { Behind } from '../../domain/metrics/rollup/behind-number';
import { DAY_MS, dayNumberOf } from '../../domain/time/local-day';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/** The leads whose stored parts make a number. */
export async function findLeadsBehind(
  tenant: Tenant,
  behind: Behind,
  timeZone: string,
): Promise<readonly string[]> {
  const { period, asOf, codes, sliceBit } = behind;
  const valueAt = (place: number) => Prisma.sql`g.values[${place + 1}::int]`;
  const conditions = [
    ...behind.filters.map(({ place, value }) => Prisma.sql`${valueAt(place)} = ${value}`),
    ...(behind.row === null
      ? []
      : [Prisma.sql`${valueAt(behind.row.place)} is not distinct from ${behind.row.key}::text`]),
    Prisma.sql`(${Prisma.join(
      codes.map(({ from, to }) => Prisma.sql`s.code >= ${from} and s.code < ${to}`),
      ' or ',
    )})`,
  ];
  const lastDay = Math.floor(asOf.getTime() / DAY_MS);
  const rows = await tenant.client.$queryRaw<{ leadId: string }[]>`
    select distinct "leadId" from (
      select p."leadId", p."conversationId", p."cohortAt"
      from metric_part p join metric_group g on g."orgId" = p."orgId" and g.id = p."groupId",
        unnest(p.codes, p.amounts, p.times) as s(code, amount, time)
      where p."orgId" = ${tenant.orgId}::uuid and p.slices & ${sliceBit}::int <> 0
        and p.day >= ${dayNumberOf(period.from, timeZone)} and p.day <= ${dayNumberOf(period.to, timeZone)}
        and p."cohortAt" >= ${period.from} and p."cohortAt" < ${period.to}
        and (p."stepDay" < ${lastDay} or p."stepDay" = ${lastDay} and s.time <= ${asOf.getTime() % DAY_MS})
        and ${Prisma.join(conditions, ' and ')}
      group by 1, 2, 3, s.code having sum(s.amount) <> 0) as counted`;
  return rows.map(({ leadId }) => leadId);
}
