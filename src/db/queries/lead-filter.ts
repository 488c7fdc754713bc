import type { LeadFilterQuery } from '../../contracts/api/leads';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/** Visitors who never wrote and are not known are no leads yet. Every index of the list has this condition. */
const LISTED = Prisma.sql`(l.email is not null or l.stage <> 'new')`;

/** More leads than this with the searched words: they are so common that reading the list in its order finds a page at once. */
const SEARCHED = 2_000;

/**
 * The conditions of a filtered list of leads, for a query over `lead l`. Search goes through a function: under
 * row-level security no operator that looks into words may use an index.
 */
export async function leadConditions(tenant: Tenant, filter: LeadFilterQuery): Promise<Prisma.Sql> {
  return Prisma.join(
    [
      Prisma.sql`l."orgId" = ${tenant.orgId}::uuid`,
      LISTED,
      ...ofLead(filter),
      ...ofConversations(filter),
      ...(await ofWords(tenant, filter.q)),
    ],
    ' and ',
  );
}

function ofLead(filter: LeadFilterQuery): Prisma.Sql[] {
  const parts: Prisma.Sql[] = [];
  if (filter.stage) parts.push(Prisma.sql`l.stage in (${Prisma.join(filter.stage)})`);
  if (filter.band) parts.push(Prisma.sql`l.band in (${Prisma.join(filter.band)})`);
  if (filter.scoreFrom !== undefined) parts.push(Prisma.sql`l.score >= ${filter.scoreFrom}`);
  if (filter.scoreTo !== undefined) parts.push(Prisma.sql`l.score <= ${filter.scoreTo}`);
  if (filter.owner === 'none') parts.push(Prisma.sql`l."ownerMemberId" is null`);
  else if (filter.owner) parts.push(Prisma.sql`l."ownerMemberId" = ${filter.owner}::uuid`);
  if (filter.dealFrom !== undefined) parts.push(Prisma.sql`l."dealValueMinor" >= ${filter.dealFrom}::bigint`);
  if (filter.dealTo !== undefined) parts.push(Prisma.sql`l."dealValueMinor" <= ${filter.dealTo}::bigint`);
  if (filter.createdFrom) parts.push(Prisma.sql`l."createdAt" >= ${filter.createdFrom}::timestamptz`);
  if (filter.createdTo) parts.push(Prisma.sql`l."createdAt" < ${filter.createdTo}::timestamptz`);
  if (filter.seenFrom) parts.push(Prisma.sql`l."lastSeenAt" >= ${filter.seenFrom}::timestamptz`);
  if (filter.seenTo) parts.push(Prisma.sql`l."lastSeenAt" < ${filter.seenTo}::timestamptz`);
  if (filter.email === 'yes') parts.push(Prisma.sql`l.email is not null`);
  if (filter.email === 'no') parts.push(Prisma.sql`l.email is null`);
  if (filter.customer) parts.push(Prisma.sql`l."isCustomer" = ${filter.customer === 'yes'}`);
  return parts;
}

function ofConversations({ channel, tag }: LeadFilterQuery): Prisma.Sql[] {
  const parts: Prisma.Sql[] = [];
  if (channel) {
    parts.push(Prisma.sql`exists (select 1 from visitor v
      where v."orgId" = l."orgId" and v."leadId" = l.id and v."channelId" = ${channel}::uuid)`);
  }
  if (tag) {
    parts.push(Prisma.sql`exists (select 1 from conversation c
      join conversation_tag ct on ct."conversationId" = c.id and ct."tagId" = ${tag}::uuid
      where c."orgId" = l."orgId" and c."leadId" = l.id)`);
  }
  return parts;
}

async function ofWords(tenant: Tenant, q: string | undefined): Promise<Prisma.Sql[]> {
  const words = q?.trim();
  if (!words) return [];
  const pattern = `%${words.replace(/[\\%_]/g, (found) => `\\${found}`)}%`;
  if ([...words].length >= 3) {
    const found = await tenant.client.$queryRaw<{ id: string }[]>`
      select id from search_leads(${pattern}, ${SEARCHED + 1}::int) as id`;
    if (found.length <= SEARCHED) return [Prisma.sql`l.id = any(${found.map(({ id }) => id)}::uuid[])`];
  }
  return [
    Prisma.sql`lead_search_text(l.name, l.email, l.company, l.phone) like lower(${pattern} collate "und-x-icu")`,
  ];
}
