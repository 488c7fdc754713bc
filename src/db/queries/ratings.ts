import type { Tenant } from '../tenant';

interface GivenRating {
  handoffId: string;
  rating: number;
  comment: string;
  ownerMemberId: string | null;
}

/** The last rating of each of these episodes, by episode, with who had it. One query. */
export async function findRatings(
  tenant: Tenant,
  handoffIds: readonly string[],
): Promise<ReadonlyMap<string, GivenRating>> {
  if (handoffIds.length === 0) return new Map();
  const rows = await tenant.client.$queryRaw<GivenRating[]>`
    select distinct on (r."handoffId") r."handoffId", r.rating, r.comment, h."ownerMemberId"
    from csat_rating r join handoff h on h.id = r."handoffId"
    where r."orgId" = ${tenant.orgId}::uuid and r."handoffId" = any(${[...handoffIds]}::uuid[])
    order by r."handoffId", r."createdAt" desc, r.id desc`;
  return new Map(rows.map((row) => [row.handoffId, row]));
}
