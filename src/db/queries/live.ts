import type { Tenant } from '../tenant';

export interface LiveCounts {
  readonly waiting: number;
  readonly longestWaitSeconds: number | null;
  readonly accepted: number;
  readonly engaged: number;
  readonly snoozed: number;
  readonly withBot: number;
}

/** Counts of this instant. One query. */
export async function findLiveCounts(tenant: Tenant): Promise<LiveCounts> {
  const [row] = await tenant.client.$queryRaw<LiveCounts[]>`
    select count(*) filter (where h.status in ('queued', 'offered'))::int as waiting,
      max(extract(epoch from now() - h."waitingSince")) filter (where h.status in ('queued', 'offered'))::int
        as "longestWaitSeconds",
      count(*) filter (where h.status = 'accepted')::int as accepted,
      count(*) filter (where h.status = 'engaged' and c.status <> 'snoozed')::int as engaged,
      count(*) filter (where c.status = 'snoozed')::int as snoozed,
      (select count(*)::int from conversation b where b."orgId" = ${tenant.orgId}::uuid and b.status = 'bot'
        and b."lastVisitorMessageAt" > now() - interval '15 minutes') as "withBot"
    from handoff h join conversation c on c.id = h."conversationId"
    where h."orgId" = ${tenant.orgId}::uuid and h.status in ('queued', 'offered', 'accepted', 'engaged')`;
  if (!row) throw new Error('the database did not answer');
  return row;
}
