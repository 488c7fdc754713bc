import type { LeadDetail, LeadList } from '../../contracts/api/team';
import { LEAD_STAGES, SCORE_BANDS } from '../../domain/leads/types';
import { type Lead, Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import { displayNameOf } from './team-conversation-row';

export interface LeadQuery {
  readonly q: string | undefined;
  readonly stage: string | undefined;
  readonly band: string | undefined;
  readonly after: { readonly key: number; readonly id: string } | null;
  readonly limit: number;
}

/** A lead as lists and threads show it. */
export function toLeadSummary(lead: Lead) {
  return {
    id: lead.id,
    displayName: displayNameOf(lead),
    name: lead.name,
    email: lead.email,
    company: lead.company,
    score: lead.score,
    band: SCORE_BANDS.find((band) => band === lead.band) ?? ('cold' as const),
    stage: LEAD_STAGES.find((stage) => stage === lead.stage) ?? ('new' as const),
    dealValueMinor: lead.dealValueMinor === null ? null : Number(lead.dealValueMinor),
    currency: lead.currency,
  };
}

/** Scores of the line beside a lead's score. */
const TREND_POINTS = 16;

/** A page of leads, highest score first; visitors who never wrote and are not known are no leads yet. */
export async function findLeadPage(
  tenant: Tenant,
  query: LeadQuery,
): Promise<{ items: LeadList['items']; next: { key: number; id: string } | null }> {
  const rows = await tenant.client.$queryRaw<(Lead & { readonly trend: number[] | null })[]>`
    select l.*, (select array_agg(e.score order by e.at, e.id) from (
        select score, at, id from lead_score_entry s where s."orgId" = l."orgId" and s."leadId" = l.id
        order by s.at desc, s.id desc limit ${TREND_POINTS}) e) as trend
    from lead l where l."orgId" = ${tenant.orgId}::uuid
      and (l.email is not null or l.stage <> 'new') ${filters(query)}
    order by l.score desc, l.id desc limit ${query.limit + 1}`;
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map((lead) => ({
      ...toLeadSummary(lead),
      createdAt: lead.createdAt.toISOString(),
      updatedAt: lead.updatedAt.toISOString(),
      scoreTrend: lead.trend ?? [],
    })),
    next: rows.length > query.limit && last ? { key: last.score, id: last.id } : null,
  };
}

function filters({ q, stage, band, after }: LeadQuery): Prisma.Sql {
  const parts: Prisma.Sql[] = [];
  if (stage) parts.push(Prisma.sql`and l.stage = ${stage}`);
  if (band) parts.push(Prisma.sql`and l.band = ${band}`);
  if (after) parts.push(Prisma.sql`and (l.score, l.id) < (${after.key}::int, ${after.id}::uuid)`);
  if (q) {
    const like = `%${q.replace(/[\\%_]/g, (found) => `\\${found}`)}%`;
    parts.push(Prisma.sql`and (l.name ilike ${like} or l.email ilike ${like} or l.company ilike ${like})`);
  }
  return parts.length === 0 ? Prisma.empty : Prisma.join(parts, ' ');
}

/** Conversations of a lead, newest first, at most fifty. */
export async function findConversationsOfLead(
  tenant: Tenant,
  leadId: string,
): Promise<LeadDetail['conversations']> {
  const rows = await tenant.client.conversation.findMany({
    where: { orgId: tenant.orgId, leadId, firstVisitorMessageAt: { not: null } },
    orderBy: { createdAt: 'desc' },
    take: 50,
    select: { id: true, status: true, createdAt: true, lastMessagePreview: true },
  });
  return rows.map(({ id, status, createdAt, lastMessagePreview }) => ({
    id,
    status,
    createdAt: createdAt.toISOString(),
    preview: lastMessagePreview,
  }));
}
