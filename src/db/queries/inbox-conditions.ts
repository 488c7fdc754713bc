import type { InboxView } from '../../contracts/api/conversation';
import type { InboxFilter } from '../../contracts/api/inbox-filter';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/** Which conversations a list holds: its view, its filters, its words. `c` is the conversation, `l` its lead. */

export interface InboxSelection {
  readonly view: InboxView;
  /** For `mine` and filters that name the caller; null for callers who are no member, who own nothing. */
  readonly memberId: string | null;
  readonly filter: InboxFilter;
  /** Only these conversations, for a drill-down. */
  readonly ids?: readonly string[] | undefined;
}

/** Visitors who have neither written nor asked for a person are nobody's business yet. */
const VISIBLE = Prisma.sql`(c."firstVisitorMessageAt" is not null or c."lastHandoffId" is not null)`;

/** Everything but the words. */
export function inboxConditions(tenant: Tenant, selection: InboxSelection): Prisma.Sql {
  const parts = [Prisma.sql`c."orgId" = ${tenant.orgId}::uuid`, VISIBLE, ...viewConditions(selection)];
  if (selection.ids) parts.push(Prisma.sql`c.id = any(${[...selection.ids]}::uuid[])`);
  parts.push(...filterConditions(tenant, selection));
  return Prisma.join(parts, ' and ');
}

function viewConditions({ view, memberId }: InboxSelection): Prisma.Sql[] {
  switch (view) {
    case 'waiting':
    case 'bot':
    case 'snoozed':
    case 'closed':
      return [Prisma.sql`c.status = ${view}`];
    case 'mine':
      return [Prisma.sql`c."ownerMemberId" = ${memberId}::uuid and c.status in ('human', 'snoozed')`];
    case 'all':
      return [];
  }
}

function filterConditions(tenant: Tenant, { filter, memberId }: InboxSelection): Prisma.Sql[] {
  const { channel, team, owner, tag, reason, band, language, status, from, to } = filter;
  const parts: Prisma.Sql[] = [];
  if (channel) parts.push(Prisma.sql`c."channelId" = ${channel}::uuid`);
  if (status) parts.push(Prisma.sql`c.status = ${status}`);
  if (language) parts.push(Prisma.sql`c.language = ${language}`);
  if (band) parts.push(Prisma.sql`l.band = ${band}`);
  if (owner === 'nobody') parts.push(Prisma.sql`c."ownerMemberId" is null`);
  else if (owner) {
    parts.push(Prisma.sql`c."ownerMemberId" = ${owner === 'me' ? memberId : owner}::uuid`);
  }
  if (tag) {
    parts.push(Prisma.sql`exists (select 1 from conversation_tag ct
      where ct."conversationId" = c.id and ct."tagId" = ${tag}::uuid)`);
  }
  if (reason) parts.push(lastEpisode(Prisma.sql`e.reason = ${reason}`));
  if (team) parts.push(lastEpisode(Prisma.sql`e."teamId" = ${team}::uuid`));
  if (from) parts.push(Prisma.sql`c."lastMessageAt" >= ${startOfDay(tenant, from, 0)}`);
  if (to) parts.push(Prisma.sql`c."lastMessageAt" < ${startOfDay(tenant, to, 1)}`);
  return parts;
}

function lastEpisode(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`exists (select 1 from handoff e where e.id = c."lastHandoffId" and ${condition})`;
}

/** Midnight of the organisation, so many days later. */
function startOfDay(tenant: Tenant, day: string, later: number): Prisma.Sql {
  return Prisma.sql`((${day}::date + ${later}::int)::timestamp at time zone
    (select "timeZone" from org where id = ${tenant.orgId}::uuid))`;
}
