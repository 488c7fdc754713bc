import { leadFieldsSchema } from '../../contracts/lead-fields';
import type { LeadHistory } from '../../domain/leads/learned/lead-history';
import { SCORE_SIGNALS, type ScoreSignal } from '../../domain/leads/types';
import type { Tenant } from '../tenant';

/** A lead has had time to be won this long after the first contact. */
const DAYS_TO_BE_WON = 30;
/** More leads make training slow and the model no better. */
const MOST_LEADS = 20_000;
const SIGNALS_OF_A_LEAD = 500;

interface HistoryRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly channel: string | null;
  readonly language: string | null;
  readonly fields: unknown;
  readonly handoffRequestedAt: Date | null;
  readonly stageMovedAt: Date | null;
  readonly won: boolean;
}

/**
 * The latest leads that have had time to be won, oldest first, with everything that happened: visitors who wrote or
 * are known. Whoever was a customer at the first contact is not among them.
 */
export async function findLeadHistories(tenant: Tenant): Promise<LeadHistory[]> {
  const rows = await tenant.client.$queryRaw<HistoryRow[]>`
    select * from (
      select l.id, l."createdAt", v.channel, v.language, l.fields,
        (select min(h."requestedAt") from handoff h join conversation c on c.id = h."conversationId"
          where c."orgId" = l."orgId" and c."leadId" = l.id) as "handoffRequestedAt",
        (select min(s.at) from lead_stage_change s where s."orgId" = l."orgId" and s."leadId" = l.id) as "stageMovedAt",
        l.stage = 'won' or exists (select 1 from lead_stage_change s
          where s."orgId" = l."orgId" and s."leadId" = l.id and s."toStage" = 'won') as won
      from lead l left join lateral (
        select ch.name as channel, vi.language from visitor vi join channel ch on ch.id = vi."channelId"
        where vi."orgId" = l."orgId" and vi."leadId" = l.id order by vi."createdAt" limit 1) v on true
      where l."orgId" = ${tenant.orgId}::uuid and (l.email is not null or l.stage <> 'new')
        and l."createdAt" < ${tenant.now}::timestamptz - make_interval(days => ${DAYS_TO_BE_WON})
      order by l."createdAt" desc limit ${MOST_LEADS}) latest
    order by "createdAt"`;
  const signals = await signalsOf(
    tenant,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, fields, ...row }) => ({
    ...row,
    fields: leadFieldsSchema.parse(fields),
    signals: signals.get(id) ?? [],
  }));
}

/** How many leads have had time to be won, and how many were. */
export async function countOutcomes(
  tenant: Tenant,
): Promise<{ readonly leads: number; readonly wins: number }> {
  const [row] = await tenant.client.$queryRaw<{ leads: number; wins: number }[]>`
    select count(*)::int as leads, (count(*) filter (where l.stage = 'won' or exists (
      select 1 from lead_stage_change s where s."orgId" = l."orgId" and s."leadId" = l.id and s."toStage" = 'won')))::int
      as wins
    from lead l where l."orgId" = ${tenant.orgId}::uuid and (l.email is not null or l.stage <> 'new')
      and l."createdAt" < ${tenant.now}::timestamptz - make_interval(days => ${DAYS_TO_BE_WON})`;
  return row ?? { leads: 0, wins: 0 };
}

/** Signals by lead, at most the newest 500 of each. */
export async function signalsOf(
  tenant: Tenant,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, ScoreSignal[]>> {
  const rows = await tenant.client.$queryRaw<
    { leadId: string; kind: string; key: string; amount: number | null; at: Date }[]
  >`
    select s.* from unnest(${[...leadIds]}::uuid[]) as wanted(id) cross join lateral (
      select "leadId", kind, key, amount, at from lead_signal
      where "orgId" = ${tenant.orgId}::uuid and "leadId" = wanted.id
      order by at desc limit ${SIGNALS_OF_A_LEAD}) s`;
  const byLead = new Map<string, ScoreSignal[]>();
  for (const { leadId, kind, key, amount, at } of rows) {
    const known = SCORE_SIGNALS.find((candidate) => candidate === kind);
    if (!known) continue;
    const list = byLead.get(leadId) ?? [];
    byLead.set(leadId, list);
    list.push({ kind: known, key, amount, at });
  }
  return byLead;
}

/** Where a lead came from: the channel and language of its first visitor. */
export async function findLeadOrigin(
  tenant: Tenant,
  leadId: string,
): Promise<{ readonly channel: string | null; readonly language: string | null }> {
  const visitor = await tenant.client.visitor.findFirst({
    where: { orgId: tenant.orgId, leadId },
    orderBy: { createdAt: 'asc' },
    select: { language: true, channel: { select: { name: true } } },
  });
  return { channel: visitor?.channel.name ?? null, language: visitor?.language ?? null };
}
