import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import type { ListQuery } from './conversation-list';
import { inboxConditions } from './inbox-conditions';

/** When the pages of a list are of: the moment of the first one. Milliseconds since the epoch. */
export const momentOf = (tenant: Tenant, { after }: Pick<ListQuery, 'after'>): number =>
  after?.at ?? tenant.now.getTime();

/** Seconds of priority-aged wait: the queue's own order (`domain/routing/order-queue`), as one number. */
export function urgencyKey(tenant: Tenant, query: Pick<ListQuery, 'after' | 'ageingPerMinute'>): Prisma.Sql {
  const { ageingPerMinute } = query;
  const waited = Prisma.sql`(${momentOf(tenant, query)}::float8 / 1000 - extract(epoch from h."requestedAt")::float8
    + h."creditedWaitSeconds")`;
  return Prisma.sql`((coalesce(h.priority, 0) + ${ageingPerMinute}::float8 * floor(greatest(${waited}, 0) / 60)) * 1e7
    + coalesce(${waited}, 0))::float8`;
}

/**
 * The page of the queue. Its order changes with the clock, so no index has it; but within one priority the longest wait
 * always comes first. So the head of each priority is read from the index, with the few whose wait began in an earlier
 * episode, and only these are compared.
 */
export function waitingPage(tenant: Tenant, query: ListQuery): Prisma.Sql {
  const { after, limit, filter } = query;
  const key = urgencyKey(tenant, query);
  const open = Prisma.sql`h."orgId" = ${tenant.orgId}::uuid and h.status in ('queued', 'offered')`;
  const beyond = after
    ? Prisma.sql`and (${key}, c.id) < (${after.key}::float8, ${after.id}::uuid)`
    : Prisma.empty;
  const waiting = Prisma.sql`select c.id, ${key} as key
    from handoff h join conversation c on c.id = h."conversationId"
      ${filter.band ? Prisma.sql`join lead l on l.id = c."leadId"` : Prisma.empty}
    where ${open} and ${inboxConditions(tenant, query)} ${beyond}`;
  const uncredited = Prisma.sql`h."creditedWaitSeconds" = 0`;
  return Prisma.sql`
    with recursive level (priority) as (
      (select h.priority from handoff h where ${open} and ${uncredited} order by h.priority limit 1)
      union all
      select (select h.priority from handoff h where ${open} and ${uncredited} and h.priority > level.priority
        order by h.priority limit 1) from level where level.priority is not null)
    select candidate.id, candidate.key, null::uuid as "messageId" from (
      select head.id, head.key from level cross join lateral (
        ${waiting} and ${uncredited} and h.priority = level.priority
        order by h."requestedAt", h."conversationId" desc limit ${limit + 1}) head
      union all
      (${waiting} and h."creditedWaitSeconds" <> 0)
    ) candidate
    order by candidate.key desc, candidate.id desc
    limit ${limit + 1}`;
}
