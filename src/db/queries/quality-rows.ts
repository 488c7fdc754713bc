import type { HandoffReason, HandoffStatus } from '../../domain/handoff/types';
import type { RightTime } from '../../domain/metrics/records';
import type { Tenant } from '../tenant';

interface Range {
  readonly from: Date;
  readonly to: Date;
}

export interface StoredFeedback {
  readonly conversationId: string;
  readonly reason: HandoffReason;
  readonly memberId: string;
  readonly memberName: string;
  readonly policyVersion: number | null;
  /** Monday of the week of the request. */
  readonly week: string;
  readonly answeredAt: Date | null;
  readonly rightTime: RightTime | null;
  readonly rightReason: boolean | null;
  readonly enoughContext: boolean | null;
  readonly comment: string | null;
}

/** Ended episodes that were requested in a period and that an agent held, each with that agent's own answers, if any. */
export function findFeedbackRows(
  { client, orgId }: Tenant,
  { from, to, timeZone, memberId }: Range & { readonly timeZone: string; readonly memberId: string | null },
): Promise<StoredFeedback[]> {
  return client.$queryRaw<StoredFeedback[]>`
    select h."conversationId", h.reason, m.id as "memberId", m.name as "memberName", d."policyVersion",
      to_char(date_trunc('week', h."requestedAt" at time zone ${timeZone}::text), 'YYYY-MM-DD') as week,
      f."createdAt" as "answeredAt", f."rightTime", f."rightReason", f."enoughContext", f.comment
    from handoff h join conversation c on c.id = h."conversationId" join member m on m.id = h."ownerMemberId"
      left join decision d on d.id = h."decisionId"
      left join handoff_feedback f on f."handoffId" = h.id and f."memberId" = h."ownerMemberId"
    where h."orgId" = ${orgId}::uuid and h."requestedAt" >= ${from} and h."requestedAt" < ${to} and not c."isTest"
      and h."endedAt" is not null and h."acceptedAt" is not null
      and (${memberId}::uuid is null or h."ownerMemberId" = ${memberId}::uuid)
    order by f."createdAt" desc nulls last, h.id`;
}

export interface StoredJourney {
  readonly conversationId: string;
  readonly reason: HandoffReason | null;
  readonly status: HandoffStatus | null;
  readonly isEngaged: boolean;
  readonly isWon: boolean;
}

/** Conversations of a period with their episodes in order, a row each; one without an episode has a row of its own. */
export function findJourneys({ client, orgId }: Tenant, { from, to }: Range): Promise<StoredJourney[]> {
  return client.$queryRaw<StoredJourney[]>`
    select c.id as "conversationId", h.reason, h.status, h."engagedAt" is not null as "isEngaged",
      exists (select 1 from lead_stage_change s where s."leadId" = c."leadId" and s."toStage" = 'won'
        and s.at >= c."firstVisitorMessageAt" and s.at <= c."firstVisitorMessageAt" + interval '30 days') as "isWon"
    from conversation c left join handoff h on h."conversationId" = c.id
    where c."orgId" = ${orgId}::uuid and c."firstVisitorMessageAt" >= ${from} and c."firstVisitorMessageAt" < ${to}
      and not c."isTest" order by c."firstVisitorMessageAt", c.id, h."requestedAt", h.id`;
}

/**
 * The first conversation of each lead in a period: the lead's score a day after its first message, and whether the lead was
 * won within 30 days. Leads won before are existing customers and left out, and so are those whose 30 days are not over.
 */
export function findScoredOutcomes(
  { client, orgId, now }: Tenant,
  { from, to, timeZone }: Range & { readonly timeZone: string },
): Promise<{ score: number; isWon: boolean; month: string; week: string }[]> {
  return client.$queryRaw`
    with begun as (
      select distinct on (c."leadId") c."leadId", c."firstVisitorMessageAt" as at from conversation c
      where c."orgId" = ${orgId}::uuid and c."firstVisitorMessageAt" >= ${from} and c."firstVisitorMessageAt" < ${to}
        and c."firstVisitorMessageAt" <= ${now}::timestamptz - interval '30 days' and not c."isTest"
      order by c."leadId", c."firstVisitorMessageAt")
    select s.score, to_char(b.at at time zone ${timeZone}::text, 'YYYY-MM') as month,
      to_char(date_trunc('week', b.at at time zone ${timeZone}::text), 'YYYY-MM-DD') as week,
      exists (select 1 from lead_stage_change w where w."leadId" = b."leadId" and w."toStage" = 'won'
        and w.at >= b.at and w.at <= b.at + interval '30 days') as "isWon"
    from begun b cross join lateral (
      select e.score from lead_score_entry e where e."orgId" = ${orgId}::uuid and e."leadId" = b."leadId"
        and e.at <= b.at + interval '1 day' order by e.at desc, e.id desc limit 1) s
    where not exists (select 1 from lead_stage_change w where w."leadId" = b."leadId" and w."toStage" = 'won' and w.at < b.at)`;
}

/** What happened in one conversation, from the first page its lead looked at on; oldest first. */
export function findConversationSteps(
  { client, orgId }: Tenant,
  conversationId: string,
): Promise<{ kind: string; detail: string | null; at: Date }[]> {
  return client.$queryRaw`
    with c as (select * from conversation where "orgId" = ${orgId}::uuid and id = ${conversationId}::uuid),
    h as (select h.* from handoff h join c on c.id = h."conversationId")
    select kind, detail, at from (
      select 'visit' as kind, min(coalesce(s.title, s.url)) as detail, min(s.at) as at from c
        join lead_signal s on s."leadId" = c."leadId" and s.kind = 'page_view' and s.at <= c."createdAt"
          and s.at >= c."createdAt" - interval '1 day'
      union all select 'opened', null, "createdAt" from c
      union all select 'first_message', null, "firstVisitorMessageAt" from c
      union all select 'requested', reason, "requestedAt" from h
      union all select 'accepted', m.name, h."acceptedAt" from h left join member m on m.id = h."ownerMemberId"
      union all select 'answered', m.name, h."engagedAt" from h left join member m on m.id = h."ownerMemberId"
      union all select 'ended', coalesce(outcome, status), "endedAt" from h
      union all select 'reopened', null, "reopenedAt" from h
      union all select 'rated', r.rating::text, r."createdAt" from csat_rating r join c on c.id = r."conversationId"
      union all select 'won', null, w.at from lead_stage_change w join c on c."leadId" = w."leadId"
        where w."toStage" = 'won' and w.at >= c."createdAt"
      union all select 'closed', null, "closedAt" from c) steps
    where at is not null order by at, kind`;
}
