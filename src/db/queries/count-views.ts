import type { Counts } from '../../contracts/api/conversation';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import { type InboxSelection, inboxConditions } from './inbox-conditions';
import { rareMatches } from './rare-matches';
import { foundByWords } from './search-hits';

/** How many conversations each view holds: sums of what a trigger appends (docs/decisions/0014). One query. */
export async function countViews(tenant: Tenant, memberId: string | null): Promise<Counts> {
  const [row] = await tenant.client.$queryRaw<Counts[]>`
    select coalesce(sum(change) filter (where status = 'waiting'), 0)::int as waiting,
      coalesce(sum(change) filter (where "ownerMemberId" = ${memberId}::uuid and status in ('human', 'snoozed')), 0)::int
        as mine,
      coalesce(sum(change) filter (where status = 'bot'), 0)::int as bot,
      coalesce(sum(change), 0)::int as all,
      coalesce(sum(change) filter (where status = 'snoozed'), 0)::int as snoozed,
      coalesce(sum(change) filter (where status = 'closed'), 0)::int as closed,
      (select count(*)::int from conversation m where m."orgId" = ${tenant.orgId}::uuid
        and m."ownerMemberId" = ${memberId}::uuid and m.status in ('human', 'snoozed') and m."unreadCount" > 0) as unread
    from conversation_tally where "orgId" = ${tenant.orgId}::uuid`;
  return row ?? { waiting: 0, mine: 0, bot: 0, all: 0, snoozed: 0, closed: 0, unread: 0 };
}

/** How many conversations a selection holds, counted no further than `most`. */
export async function countSelection(
  tenant: Tenant,
  selection: InboxSelection & { readonly q: string | undefined },
  most: number,
): Promise<number> {
  const { q } = selection;
  const rare = await rareMatches(tenant, selection.filter);
  const needsLead = selection.filter.band !== undefined;
  const [row] = await tenant.client.$queryRaw<{ count: number }[]>`
    ${q === undefined ? Prisma.empty : Prisma.sql`with ${foundByWords(tenant, q)}`}
    select count(*)::int as count from (
      select 1 from conversation c
        ${q === undefined ? Prisma.empty : Prisma.sql`join found on found.id = c.id`}
        ${needsLead ? Prisma.sql`join lead l on l.id = c."leadId"` : Prisma.empty}
      where ${inboxConditions(tenant, selection)} and ${rare} limit ${most}) counted`;
  return row?.count ?? 0;
}
