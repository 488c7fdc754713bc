import type { LeadFilterQuery, LeadItem } from '../../contracts/api/leads';
import { type LeadSort, usualDirection } from '../../domain/leads/list/columns';
import { type Lead, Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import { leadConditions } from './lead-filter';
import { toLeadSummary } from './leads';

/** The last row of a page: its value in the sorted column (null: it has none) and its id. */
export interface LeadPlace {
  readonly key: string | null;
  readonly id: string;
}

/** Plain columns with an index each; the collation is the index's. Keys travel as text. */
const KEYS: Readonly<Record<LeadSort, { readonly column: string; readonly type: string }>> = {
  score: { column: 'score', type: 'int' },
  name: { column: 'name collate "und-x-icu"', type: 'text' },
  company: { column: 'company collate "und-x-icu"', type: 'text' },
  dealValue: { column: '"dealValueMinor"', type: 'bigint' },
  createdAt: { column: '"createdAt"', type: 'timestamptz' },
  lastSeenAt: { column: '"lastSeenAt"', type: 'timestamptz' },
};

type ListedRow = Lead & {
  readonly key: string | null;
  readonly ownerName: string | null;
  readonly channelId: string | null;
  readonly channelName: string | null;
  readonly tags: string[] | null;
  readonly trend: number[] | null;
};

/**
 * A page of leads in the order of one column, ties by id; those without a value in it come last, either way round. Two
 * ranges of one index: leads with a value, then those without.
 */
export async function findLeadRows(
  tenant: Tenant,
  filter: LeadFilterQuery,
  page: { readonly after: LeadPlace | null; readonly limit: number },
): Promise<{ items: LeadItem[]; next: LeadPlace | null }> {
  const conditions = await leadConditions(tenant, filter);
  const wanted = page.limit + 1;
  const rows =
    page.after?.key === null ? [] : await readRange(tenant, filter, conditions, page.after, true, wanted);
  if (rows.length < wanted && filter.sort !== 'score' && filter.sort !== 'createdAt') {
    const after = page.after?.key === null ? page.after : null;
    rows.push(...(await readRange(tenant, filter, conditions, after, false, wanted - rows.length)));
  }
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    next: rows.length > page.limit && last ? { key: last.key, id: last.id } : null,
  };
}

/** Scores of the line beside a lead's score. */
const TREND_POINTS = 16;

function readRange(
  { client }: Tenant,
  { sort, direction }: LeadFilterQuery,
  conditions: Prisma.Sql,
  after: LeadPlace | null,
  withValue: boolean,
  limit: number,
): Promise<ListedRow[]> {
  const descending = (direction ?? usualDirection(sort)) === 'desc';
  const order = descending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const beyond = descending ? Prisma.sql`<` : Prisma.sql`>`;
  const column = Prisma.raw(`l.${KEYS[sort].column}`);
  const has = withValue ? Prisma.sql`${column} is not null` : Prisma.sql`${column} is null`;
  let place = Prisma.empty;
  if (after && withValue) {
    const type = Prisma.raw(KEYS[sort].type);
    place = Prisma.sql`and (${column}, l.id) ${beyond} (${after.key}::${type}, ${after.id}::uuid)`;
  } else if (after) place = Prisma.sql`and l.id ${beyond} ${after.id}::uuid`;
  const sorted = withValue ? Prisma.sql`${column} ${order}, l.id ${order}` : Prisma.sql`l.id ${order}`;
  return withDetails(
    client,
    Prisma.sql`select l.*, ${keyText(sort)} as key from lead l where ${conditions} and ${has} ${place}
      order by ${sorted} limit ${limit}`,
    outerOrder(sort, order, withValue),
  );
}

/** One lead as the list shows it, listed or not. */
export async function findLeadItem({ client, orgId }: Tenant, leadId: string): Promise<LeadItem | null> {
  const one = Prisma.sql`select l.*, null as key from lead l where l."orgId" = ${orgId}::uuid and l.id = ${leadId}::uuid`;
  const [row] = await withDetails(client, one, Prisma.sql`page.id`);
  return row ? toItem(row) : null;
}

/** What is shown beside a lead: owner, first channel, tags of its conversations, latest scores. */
function withDetails(client: Tenant['client'], page: Prisma.Sql, order: Prisma.Sql): Promise<ListedRow[]> {
  return client.$queryRaw<ListedRow[]>`
    select page.*, m.name as "ownerName", source."channelId", source."channelName", tagged.tags, scored.trend
    from (${page}) page
    left join member m on m."orgId" = page."orgId" and m.id = page."ownerMemberId"
    left join lateral (select c.id as "channelId", c.name as "channelName" from visitor v
      join channel c on c."orgId" = v."orgId" and c.id = v."channelId"
      where v."orgId" = page."orgId" and v."leadId" = page.id order by v."createdAt" limit 1) source on true
    left join lateral (select array_agg(distinct t.name) as tags from conversation c
      join conversation_tag ct on ct."conversationId" = c.id
      join tag t on t."orgId" = ct."orgId" and t.id = ct."tagId"
      where c."orgId" = page."orgId" and c."leadId" = page.id) tagged on true
    left join lateral (select array_agg(e.score order by e.at, e.id) as trend from (
        select score, at, id from lead_score_entry s where s."orgId" = page."orgId" and s."leadId" = page.id
        order by s.at desc, s.id desc limit ${TREND_POINTS}) e) scored on true
    order by ${order}`;
}

/** The sorted value as text that gives exactly the same value when it is read back. */
function keyText(sort: LeadSort): Prisma.Sql {
  if (sort === 'createdAt' || sort === 'lastSeenAt') {
    const column = Prisma.raw(`l.${KEYS[sort].column}`);
    return Prisma.sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  }
  return Prisma.raw(`(l.${KEYS[sort].column})::text`);
}

function outerOrder(sort: LeadSort, order: Prisma.Sql, withValue: boolean): Prisma.Sql {
  if (!withValue) return Prisma.sql`page.id ${order}`;
  return Prisma.sql`${Prisma.raw(`page.${KEYS[sort].column}`)} ${order}, page.id ${order}`;
}

function toItem(row: ListedRow): LeadItem {
  const { ownerMemberId, ownerName, channelId, channelName } = row;
  return {
    ...toLeadSummary(row),
    phone: row.phone,
    owner: ownerMemberId !== null && ownerName !== null ? { id: ownerMemberId, name: ownerName } : null,
    channel: channelId !== null && channelName !== null ? { id: channelId, name: channelName } : null,
    tags: row.tags ?? [],
    isCustomer: row.isCustomer,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    scoreTrend: row.trend ?? [],
  };
}
