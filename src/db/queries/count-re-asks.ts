import { LEAD_FIELDS, type LeadField } from '../../domain/leads/types';
import type { Tenant } from '../tenant';

interface ReAskCounts {
  readonly examinedEpisodes: number;
  readonly episodes: number;
  readonly messages: number;
  readonly byField: { field: LeadField; messages: number }[];
}

/**
 * Examined episodes requested in a period, and what was asked for again in them. For one member: the episodes they
 * held, and their own messages.
 */
export async function countReAsks(
  { client, orgId }: Tenant,
  { from, to, memberId }: { readonly from: Date; readonly to: Date; readonly memberId: string | null },
): Promise<ReAskCounts> {
  const [examined] = await client.$queryRaw<{ n: number }[]>`
    select count(*)::int as n from handoff h join conversation c on c.id = h."conversationId"
    where h."orgId" = ${orgId}::uuid and not c."isTest" and h."reAsks" is not null and h."engagedAt" is not null
      and h."requestedAt" >= ${from} and h."requestedAt" < ${to}
      and (${memberId}::uuid is null or h."ownerMemberId" = ${memberId}::uuid)`;
  const rows = await client.$queryRaw<{ field: string | null; messages: number; episodes: number }[]>`
    select r.field, count(distinct r."messageId")::int as messages, count(distinct r."handoffId")::int as episodes
    from re_ask r join handoff h on h.id = r."handoffId" join conversation c on c.id = h."conversationId"
      join message m on m.id = r."messageId"
    where r."orgId" = ${orgId}::uuid and not c."isTest"
      and h."requestedAt" >= ${from} and h."requestedAt" < ${to}
      and (${memberId}::uuid is null or m."authorMemberId" = ${memberId}::uuid)
    group by grouping sets ((), (r.field))`;
  const all = rows.find(({ field }) => field === null);
  return {
    examinedEpisodes: examined?.n ?? 0,
    episodes: all?.episodes ?? 0,
    messages: all?.messages ?? 0,
    byField: LEAD_FIELDS.flatMap((field) => {
      const row = rows.find((one) => one.field === field);
      return row ? [{ field, messages: row.messages }] : [];
    }),
  };
}
