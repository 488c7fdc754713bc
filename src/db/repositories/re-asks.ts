import type { LeadField } from '../../domain/leads/types';
import type { ReAskFound } from '../../domain/quality/re-asks/examine-episode';
import type { Tenant } from '../tenant';

/** Stores what was found in examined episodes, in place of what an earlier look found. */
export async function storeReAsks(
  tenant: Tenant,
  examined: ReadonlyMap<string, readonly ReAskFound[]>,
): Promise<void> {
  const { client, orgId } = tenant;
  const handoffIds = [...examined.keys()];
  const rows = [...examined].flatMap(([handoffId, found]) => found.map((one) => ({ handoffId, ...one })));
  await client.reAsk.deleteMany({ where: { orgId, handoffId: { in: handoffIds } } });
  await client.$executeRaw`
    insert into re_ask (id, "orgId", "handoffId", "conversationId", "messageId", field, "knownAt", "knownMessageId")
    select gen_random_uuid(), h."orgId", h.id, h."conversationId", f."messageId", f.field, f."knownAt", f."knownMessageId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as f("handoffId" uuid, "messageId" uuid, field text, "knownAt" timestamptz, "knownMessageId" uuid)
    join handoff h on h.id = f."handoffId" and h."orgId" = ${orgId}::uuid`;
  await client.$executeRaw`
    update handoff h set "reAsks" = (select count(distinct r."messageId") from re_ask r where r."handoffId" = h.id)
    where h."orgId" = ${orgId}::uuid and h.id = any(${handoffIds}::uuid[])`;
}

export interface StoredReAsk {
  readonly id: string;
  readonly conversationId: string;
  readonly handoffId: string;
  readonly messageId: string;
  readonly field: LeadField;
  readonly text: string;
  readonly askedAt: Date;
  readonly agent: string;
  readonly agentMemberId: string | null;
  readonly knownAt: Date;
  readonly knownMessageId: string | null;
  readonly visitor: string | null;
}

/**
 * Repeated questions of episodes that were requested in a period, the newest first, or those of one conversation.
 * Conversations of tests are left out of a period.
 */
export function findReAsks(
  tenant: Tenant,
  where:
    | { readonly conversationId: string }
    | { readonly from: Date; readonly to: Date; readonly memberId: string | null; readonly limit: number },
): Promise<StoredReAsk[]> {
  const one = 'conversationId' in where ? where.conversationId : null;
  const { from, to, memberId, limit } =
    'conversationId' in where ? { from: null, to: null, memberId: null, limit: 200 } : where;
  return tenant.client.$queryRaw<StoredReAsk[]>`
    select r.id, r."conversationId", r."handoffId", r."messageId", r.field, m.text, m."createdAt" as "askedAt",
      m."authorName" as agent, m."authorMemberId" as "agentMemberId", r."knownAt", r."knownMessageId",
      coalesce(l.name, l.email) as visitor
    from re_ask r join message m on m.id = r."messageId" join handoff h on h.id = r."handoffId"
      join conversation c on c.id = r."conversationId" join lead l on l.id = c."leadId"
    where r."orgId" = ${tenant.orgId}::uuid and m."retractedAt" is null
      and (${one}::uuid is null or r."conversationId" = ${one}::uuid)
      and (${one}::uuid is not null or (not c."isTest" and h."requestedAt" >= ${from}::timestamptz
        and h."requestedAt" < ${to}::timestamptz))
      and (${memberId}::uuid is null or m."authorMemberId" = ${memberId}::uuid)
    order by m."createdAt" desc, r.field limit ${limit}`;
}
