import type { TeamConversation } from '../../contracts/api/conversation';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import { type InboxSelection, inboxConditions } from './inbox-conditions';
import { rareMatches } from './rare-matches';
import { foundByWords } from './search-hits';
import {
  TEAM_CONVERSATION_COLUMNS,
  TEAM_CONVERSATION_JOINS,
  type TeamConversationRow,
  toTeamConversation,
} from './team-conversation-row';
import { momentOf, urgencyKey, waitingPage } from './waiting-page';

export interface ListQuery extends InboxSelection {
  readonly q: string | undefined;
  readonly sort: 'priority' | 'newest';
  readonly after: ListCursor | null;
  readonly limit: number;
  /** Points per waited minute, from the policy. */
  readonly ageingPerMinute: number;
}

/** Where the next page begins: the sort key and the id of the last row. */
export interface ListCursor {
  readonly key: number;
  readonly id: string;
  /** Milliseconds since the epoch: urgency is compared as of then on every page, or a row would overtake the cursor. */
  readonly at?: number | undefined;
}

export interface ListedConversation {
  readonly conversation: TeamConversation;
  /** The latest message that holds every word of the search; null without one. */
  readonly messageId: string | null;
}

type ListRow = TeamConversationRow & { key: number; messageId: string | null };

const columns = Prisma.raw(TEAM_CONVERSATION_COLUMNS);
const joins = Prisma.raw(TEAM_CONVERSATION_JOINS);

/**
 * A page of a view, in the view's order, and where the next one begins. The page is chosen first, by an index in that
 * order, and only its rows are joined with what they show.
 */
export async function findConversationPage(
  tenant: Tenant,
  query: ListQuery,
): Promise<{ items: ListedConversation[]; next: ListCursor | null }> {
  const rows = await tenant.client.$queryRaw<ListRow[]>`
    with recursive ${query.q === undefined ? Prisma.empty : Prisma.sql`${foundByWords(tenant, query.q)},`}
      page as materialized (${await choosePage(tenant, query)})
    select ${columns}, page.key, page."messageId"
    from page join conversation c on c.id = page.id ${joins}
    order by page.key desc, c.id desc`;
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({ conversation: toTeamConversation(row), messageId: row.messageId })),
    next:
      rows.length > query.limit && last ? { key: last.key, id: last.id, at: momentOf(tenant, query) } : null,
  };
}

async function choosePage(tenant: Tenant, query: ListQuery): Promise<Prisma.Sql> {
  const isQueue = query.sort === 'priority' && query.view === 'waiting' && query.q === undefined;
  return isQueue
    ? waitingPage(tenant, query)
    : anyPage(tenant, query, await rareMatches(tenant, query.filter));
}

/** Milliseconds since the epoch of the latest message: newest first. */
const newestKey = Prisma.sql`(extract(epoch from c."lastMessageAt") * 1000)::float8`;

function anyPage(tenant: Tenant, query: ListQuery, rare: Prisma.Sql): Prisma.Sql {
  const { q, sort, after, limit, filter } = query;
  const byUrgency = sort === 'priority';
  const key = byUrgency ? urgencyKey(tenant, query) : newestKey;
  // The bound by time alone is one that the index can use.
  const bound =
    after && !byUrgency
      ? Prisma.sql`and c."lastMessageAt" <= to_timestamp(${after.key + 1}::float8 / 1000)`
      : Prisma.empty;
  const beyond = after
    ? Prisma.sql`${bound} and (${key}, c.id) < (${after.key}::float8, ${after.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`
    select c.id, ${key} as key, ${q === undefined ? Prisma.sql`null::uuid` : Prisma.sql`found."messageId"`} as "messageId"
    from conversation c
      ${q === undefined ? Prisma.empty : Prisma.sql`join found on found.id = c.id`}
      ${filter.band ? Prisma.sql`join lead l on l.id = c."leadId"` : Prisma.empty}
      ${byUrgency ? Prisma.sql`left join handoff h on h.id = c."lastHandoffId"` : Prisma.empty}
    where ${inboxConditions(tenant, query)} and ${rare} ${beyond}
    order by ${byUrgency ? key : Prisma.sql`c."lastMessageAt"`} desc, c.id desc
    limit ${limit + 1}`;
}
