import type { InboxFilter } from '../../contracts/api/inbox-filter';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/** With more than so many matches in an organisation, reading a list in its own order comes upon a page of them soon. */
const RARE = 1_000;

/**
 * Conversations that a filter on something else than the conversation itself can hold, as a further condition on `c`
 * when they are few: then the list is made from them. Otherwise a filter that hardly anything matches would read the
 * list to its end. At most one small query for each such filter; the order makes sure that it reads the filter's index.
 */
export async function rareMatches(tenant: Tenant, filter: InboxFilter): Promise<Prisma.Sql> {
  for (const [ids, column] of candidates(tenant, filter)) {
    const rows = await tenant.client.$queryRaw<{ id: string }[]>`${ids} limit ${RARE + 1}`;
    if (rows.length <= RARE) return Prisma.sql`${column} = any(${rows.map(({ id }) => id)}::uuid[])`;
  }
  return Prisma.sql`true`;
}

/** From the filter that is most likely rare to the least. */
function candidates({ orgId }: Tenant, { tag, team, reason, band }: InboxFilter): [Prisma.Sql, Prisma.Sql][] {
  const [conversation, lead] = [Prisma.sql`c.id`, Prisma.sql`c."leadId"`];
  const found: [Prisma.Sql, Prisma.Sql][] = [];
  if (tag) {
    const tagged = Prisma.sql`select "conversationId" as id from conversation_tag
      where "orgId" = ${orgId}::uuid and "tagId" = ${tag}::uuid`;
    found.push([tagged, conversation]);
  }
  const episodes = (condition: Prisma.Sql) =>
    Prisma.sql`select "conversationId" as id from handoff
      where "orgId" = ${orgId}::uuid and ${condition} order by "conversationId", id`;
  if (team) found.push([episodes(Prisma.sql`"teamId" = ${team}::uuid`), conversation]);
  if (reason) found.push([episodes(Prisma.sql`reason = ${reason}`), conversation]);
  if (band) {
    const leads = Prisma.sql`select id from lead where "orgId" = ${orgId}::uuid and band = ${band} order by id`;
    found.push([leads, lead]);
  }
  return found;
}
