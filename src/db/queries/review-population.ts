import type { HandoffReason } from '../../domain/handoff/types';
import type { ScoreBand } from '../../domain/leads/types';
import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

/** A conversation that may be drawn for review; the handoff is its first one, null when there was none. */
export interface ReviewCandidate {
  readonly conversationId: string;
  readonly channelId: string;
  readonly band: ScoreBand;
  readonly handoffId: string | null;
  readonly reason: HandoffReason | null;
  readonly requestedAt: Date | null;
  readonly decisionId: string | null;
}

/**
 * Conversations whose first visitor message came in a period. Left out are tests, erased ones, those set aside, those that
 * a person or another system took without the policy, and those in which a person was asked for before a word was said.
 */
export function findReviewCandidates(
  { client, orgId }: Tenant,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<ReviewCandidate[]> {
  return client.$queryRaw<ReviewCandidate[]>`
    select c.id as "conversationId", c."channelId", l.band, h.id as "handoffId", h.reason, h."requestedAt", h."decisionId"
    from conversation c join lead l on l.id = c."leadId" left join lateral (
      select id, reason, "requestedAt", "decisionId" from handoff
      where "conversationId" = c.id order by "requestedAt", id limit 1) h on true
    where c."orgId" = ${orgId}::uuid and c."firstVisitorMessageAt" >= ${from} and c."firstVisitorMessageAt" < ${to}
      and not c."isTest" and c."erasedAt" is null and c."setAsideAt" is null
      and (h.id is null or (h.reason not in ('agent_takeover', 'api') and h."requestedAt" >= c."firstVisitorMessageAt"))`;
}

export interface VisitorTurn {
  readonly conversationId: string;
  readonly messageId: string;
  readonly seq: number;
  readonly text: string;
  readonly at: Date;
}

/** What the visitors of some conversations wrote, in order; withdrawn messages are not there. */
export function findVisitorTurns(
  { client, orgId }: Tenant,
  conversationIds: readonly string[],
): Promise<VisitorTurn[]> {
  return client.$queryRaw<VisitorTurn[]>`
    select "conversationId", id as "messageId", seq, text, "createdAt" as at from message
    where "orgId" = ${orgId}::uuid and "conversationId" = any(${[...conversationIds]}::uuid[])
      and "authorKind" = 'visitor' and not private and "retractedAt" is null order by seq`;
}

/** Which policy judged which message of some conversations. */
export function findJudgedMessages(
  { client, orgId }: Tenant,
  conversationIds: readonly string[],
): Promise<{ id: string; conversationId: string; messageId: string; policyVersion: number; at: Date }[]> {
  return client.$queryRaw`
    select id, "conversationId", "messageId", "policyVersion", "createdAt" as at from decision
    where "orgId" = ${orgId}::uuid and "conversationId" = any(${[...conversationIds]}::uuid[]) order by "createdAt"`;
}

/** Until when each organisation's conversations have been drawn; null: nothing was ever drawn. */
export function findSampledUntil(
  database: Database,
): Promise<{ orgId: string; timeZone: string; sampledUntil: Date | null }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string; timeZone: string; sampledUntil: Date | null }[]>`
      select o.id as "orgId", o."timeZone", (select max(s."to") from review_sample s where s."orgId" = o.id) as "sampledUntil"
      from org o`,
  );
}
