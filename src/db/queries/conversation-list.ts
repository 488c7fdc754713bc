import type { ConversationList, Counts, InboxView } from '../../contracts/api/conversation';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import {
  TEAM_CONVERSATION_COLUMNS,
  TEAM_CONVERSATION_JOINS,
  type TeamConversationRow,
  toTeamConversation,
} from './team-conversation-row';

export interface ListQuery {
  readonly view: InboxView;
  /** For `mine`; null for callers who are no member, who own nothing. */
  readonly memberId: string | null;
  readonly q: string | undefined;
  readonly reason: string | undefined;
  /** Only these conversations, for a drill-down. */
  readonly ids: readonly string[] | undefined;
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
}

/** Visitors who have neither written nor asked for a person are nobody's business yet. */
const VISIBLE = Prisma.sql`(c."firstVisitorMessageAt" is not null or c."lastHandoffId" is not null)`;

const columns = Prisma.raw(TEAM_CONVERSATION_COLUMNS);
const joins = Prisma.raw(TEAM_CONVERSATION_JOINS);

/** Milliseconds since the epoch of the latest message: newest first. */
const newestKey = Prisma.sql`(extract(epoch from c."lastMessageAt") * 1000)::float8`;

/** Seconds of priority-aged wait: the queue's own order (`domain/routing/order-queue`), as one number. */
function priorityKey(ageingPerMinute: number): Prisma.Sql {
  const waited = Prisma.sql`(extract(epoch from now() - h."requestedAt") + h."creditedWaitSeconds")`;
  return Prisma.sql`((coalesce(h.priority, 0) + ${ageingPerMinute}::float8 * floor(greatest(${waited}, 0) / 60)) * 1e7
    + coalesce(${waited}, 0))::float8`;
}

/** A page of a view, in the view's order, and where the next one begins. One query. */
export async function findConversationPage(
  tenant: Tenant,
  query: ListQuery,
): Promise<{ items: ConversationList['items']; next: ListCursor | null }> {
  const key = query.sort === 'priority' ? priorityKey(query.ageingPerMinute) : newestKey;
  const beyond = query.after
    ? Prisma.sql`and (${key}, c.id) < (${query.after.key}::float8, ${query.after.id}::uuid)`
    : Prisma.empty;
  const rows = await tenant.client.$queryRaw<(TeamConversationRow & { key: number })[]>`
    select ${columns}, ${key} as key from conversation c ${joins}
    where ${viewFilter(tenant, query)} ${searchFilter(query)} ${beyond}
    order by ${query.sort === 'priority' ? key : Prisma.sql`c."lastMessageAt"`} desc, c.id desc
    limit ${query.limit + 1}`;
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const next = rows.length > query.limit && last ? { key: last.key, id: last.id } : null;
  return { items: page.map(toTeamConversation), next };
}

function viewFilter(tenant: Tenant, { view, memberId }: ListQuery): Prisma.Sql {
  const own = Prisma.sql`c."orgId" = ${tenant.orgId}::uuid and ${VISIBLE}`;
  switch (view) {
    case 'waiting':
    case 'bot':
    case 'snoozed':
    case 'closed':
      return Prisma.sql`${own} and c.status = ${view}`;
    case 'mine':
      return Prisma.sql`${own} and c."ownerMemberId" = ${memberId}::uuid and c.status in ('human', 'snoozed')`;
    case 'all':
      return own;
  }
}

function searchFilter({ q, reason, ids }: ListQuery): Prisma.Sql {
  const parts: Prisma.Sql[] = [];
  if (q) {
    const like = `%${q.replace(/[\\%_]/g, (found) => `\\${found}`)}%`;
    parts.push(Prisma.sql`and (l.name ilike ${like} or l.email ilike ${like} or l.company ilike ${like}
      or c."lastMessagePreview" ilike ${like})`);
  }
  if (reason) parts.push(Prisma.sql`and h.reason = ${reason}`);
  if (ids) parts.push(Prisma.sql`and c.id = any(${[...ids]}::uuid[])`);
  return parts.length === 0 ? Prisma.empty : Prisma.join(parts, ' ');
}

/** How many conversations each view holds. One query. */
export async function countViews(tenant: Tenant, memberId: string | null): Promise<Counts> {
  const [row] = await tenant.client.$queryRaw<Counts[]>`
    select count(*) filter (where status = 'waiting')::int as waiting,
      count(*) filter (where "ownerMemberId" = ${memberId}::uuid and status in ('human', 'snoozed'))::int as mine,
      count(*) filter (where status = 'bot')::int as bot,
      count(*)::int as all,
      count(*) filter (where status = 'snoozed')::int as snoozed,
      count(*) filter (where status = 'closed')::int as closed
    from conversation c where "orgId" = ${tenant.orgId}::uuid and ${VISIBLE}`;
  return row ?? { waiting: 0, mine: 0, bot: 0, all: 0, snoozed: 0, closed: 0 };
}
