import type { Counts } from '../../contracts/api/conversation';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import { type InboxSelection, inboxConditions, VISIBLE } from './inbox-conditions';
import { foundByWords } from './search-hits';

/** How many conversations each view holds. One query. */
export async function countViews(tenant: Tenant, memberId: string | null): Promise<Counts> {
  const [row] = await tenant.client.$queryRaw<Counts[]>`
    select count(*) filter (where status = 'waiting')::int as waiting,
      count(*) filter (where "ownerMemberId" = ${memberId}::uuid and status in ('human', 'snoozed'))::int as mine,
      count(*) filter (where status = 'bot')::int as bot,
      count(*)::int as all,
      count(*) filter (where status = 'snoozed')::int as snoozed,
      count(*) filter (where status = 'closed')::int as closed,
      (select count(*)::int from conversation m where m."orgId" = ${tenant.orgId}::uuid
        and m."ownerMemberId" = ${memberId}::uuid and m.status in ('human', 'snoozed') and m."unreadCount" > 0) as unread
    from conversation c where "orgId" = ${tenant.orgId}::uuid and ${VISIBLE}`;
  return row ?? { waiting: 0, mine: 0, bot: 0, all: 0, snoozed: 0, closed: 0, unread: 0 };
}

/** How many conversations a selection holds, counted no further than `most`. One query. */
export async function countSelection(
  tenant: Tenant,
  selection: InboxSelection & { readonly q: string | undefined },
  most: number,
): Promise<number> {
  const { q } = selection;
  const needsLead = selection.filter.band !== undefined;
  const [row] = await tenant.client.$queryRaw<{ count: number }[]>`
    ${q === undefined ? Prisma.empty : Prisma.sql`with ${foundByWords(tenant, q)}`}
    select count(*)::int as count from (
      select 1 from conversation c
        ${q === undefined ? Prisma.empty : Prisma.sql`join found on found.id = c.id`}
        ${needsLead ? Prisma.sql`join lead l on l.id = c."leadId"` : Prisma.empty}
      where ${inboxConditions(tenant, selection)} limit ${most}) counted`;
  return row?.count ?? 0;
}
