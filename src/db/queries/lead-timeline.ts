import type { TimelineEntry } from '../../contracts/api/lead-timeline';
import { timelineEntrySchema } from '../../contracts/api/lead-timeline';
import { TIMELINE_KINDS, type TimelineKind } from '../../domain/leads/timeline-kinds';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

interface TimelineQuery {
  readonly leadId: string;
  readonly kinds: readonly TimelineKind[];
  readonly after: { readonly key: number; readonly id: string } | null;
  readonly limit: number;
}

interface TimelineRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly data: object;
}

/**
 * A page of everything that happened with a lead, newest first. Each kind reads at most a page from its own index, so
 * the whole costs no more than as many pages as there are kinds, however long the history is.
 */
export async function findTimelinePage(
  tenant: Tenant,
  query: TimelineQuery,
): Promise<{ items: TimelineEntry[]; next: { key: number; id: string } | null }> {
  const wanted = TIMELINE_KINDS.filter((kind) => query.kinds.includes(kind));
  const parts = wanted.map((kind) => Prisma.sql`(${PARTS[kind](tenant, query)})`);
  const rows = await tenant.client.$queryRaw<TimelineRow[]>`
    select * from (${Prisma.join(parts, ' union all ')}) entry order by at desc, id desc limit ${query.limit + 1}`;
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map(({ data, at, ...row }) =>
      timelineEntrySchema.parse({ ...data, ...row, at: at.toISOString() }),
    ),
    next: rows.length > query.limit && last ? { key: last.at.getTime(), id: last.id } : null,
  };
}

type Part = (tenant: Tenant, query: TimelineQuery) => Prisma.Sql;

/** Up to a page of one kind beyond the cursor, by its time and id. */
function range({ after, limit }: TimelineQuery, at: string, id: string): Prisma.Sql {
  const [time, key] = [Prisma.raw(at), Prisma.raw(id)];
  const beyond = after
    ? Prisma.sql`and (${time}, ${key}) < (${new Date(after.key)}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`${beyond} order by ${time} desc, ${key} desc limit ${limit + 1}`;
}

const PARTS: Readonly<Record<TimelineKind, Part>> = {
  visit: ({ orgId }, query) => Prisma.sql`
    select s.id, s.at, 'visit' as kind, jsonb_build_object('url', coalesce(s.url, s.key), 'title', s.title) as data
    from lead_signal s where s."orgId" = ${orgId}::uuid and s."leadId" = ${query.leadId}::uuid and s.kind = 'page_view'
    ${range(query, 's.at', 's.id')}`,

  message: ({ orgId }, query) => Prisma.sql`
    select m.* from conversation c cross join lateral (
      select m.id, m."createdAt" as at, 'message' as kind, jsonb_build_object('conversationId', c.id, 'author',
        m."authorKind", 'by', m."authorName", 'text', case when m."retractedAt" is null then left(m.text, 300) else '' end, 'private', m.private) as data
      from message m where m."orgId" = c."orgId" and m."conversationId" = c.id and m."authorKind" <> 'system'
      ${range(query, 'm."createdAt"', 'm.id')}) m
    where c."orgId" = ${orgId}::uuid and c."leadId" = ${query.leadId}::uuid
    order by m.at desc, m.id desc limit ${query.limit + 1}`,

  score: ({ orgId }, query) => Prisma.sql`
    select e.id, e.at, 'score' as kind, jsonb_build_object('conversationId', e."conversationId", 'score', e.score,
      'delta', e.delta, 'cause', e.cause) as data
    from lead_score_entry e where e."orgId" = ${orgId}::uuid and e."leadId" = ${query.leadId}::uuid
    ${range(query, 'e.at', 'e.id')}`,

  handoff: ({ orgId }, query) => Prisma.sql`
    select e.id, e.at, 'handoff' as kind, jsonb_build_object('conversationId', h."conversationId", 'status',
      e."toStatus", 'reason', h.reason, 'outcome', case when e."toStatus" = 'resolved' then h.outcome end, 'by', m.name) as data
    from conversation c join handoff h on h."orgId" = c."orgId" and h."conversationId" = c.id
    join handoff_event e on e."orgId" = h."orgId" and e."handoffId" = h.id
    left join member m on m."orgId" = e."orgId" and m.id = e."actorMemberId"
    where c."orgId" = ${orgId}::uuid and c."leadId" = ${query.leadId}::uuid
      and e."fromStatus" is distinct from e."toStatus" and e."toStatus" <> 'offered'
      and (e."toStatus" <> 'queued' or e."fromStatus" is null)
    ${range(query, 'e.at', 'e.id')}`,

  deal: ({ orgId }, query) => Prisma.sql`
    select s.id, s.at, 'deal' as kind, jsonb_build_object('from', s."fromStage", 'to', s."toStage",
      'dealValueMinor', s."dealValueMinor", 'by', m.name) as data
    from lead_stage_change s left join member m on m."orgId" = s."orgId" and m.id = s."memberId"
    where s."orgId" = ${orgId}::uuid and s."leadId" = ${query.leadId}::uuid
    ${range(query, 's.at', 's.id')}`,

  edit: ({ orgId }, query) => Prisma.sql`
    select f.id, f.at, 'edit' as kind, jsonb_build_object('field', f.field, 'source', f.entry ->> 'source',
      'value', f.entry ->> 'value', 'fileName', i."fileName", 'by', m.name) as data
    from lead_field_change f left join member m on m."orgId" = f."orgId" and m.id = f."memberId"
    left join lead_import i on i."orgId" = f."orgId" and i.id = f."importId"
    where f."orgId" = ${orgId}::uuid and f."leadId" = ${query.leadId}::uuid
    ${range(query, 'f.at', 'f.id')}`,
};
