import { Prisma } from '../generated/client';
import type { AuthorKind } from '../repositories/messages';
import type { Tenant } from '../tenant';

/**
 * `found`: conversations that hold every word, in one message, in their lead or in both together, with the latest such
 * message. The three functions run with an index, which row-level security denies to a plain query, and take the organisation from the
 * transaction (docs/decisions/0014).
 */
export function foundByWords(tenant: Tenant, words: string): Prisma.Sql {
  return Prisma.sql`
    found as (
      select distinct on (hit.id) hit.id, hit."messageId" from (
        select "conversationId" as id, "messageId" from search_messages(${words})
        union all
        select "conversationId", "messageId" from search_lead_with_message(${words})
        union all
        select of_lead.id, null::uuid from search_lead_words(${words}) known
          join conversation of_lead on of_lead."orgId" = ${tenant.orgId}::uuid and of_lead."leadId" = known."leadId"
      ) hit order by hit.id, hit."messageId" nulls last)`;
}

export interface FoundMessage {
  readonly id: string;
  readonly text: string;
  readonly private: boolean;
  readonly authorKind: AuthorKind;
  readonly authorName: string;
  readonly createdAt: Date;
}

export async function findFoundMessages(tenant: Tenant, ids: readonly string[]): Promise<FoundMessage[]> {
  const rows = await tenant.client.message.findMany({
    where: { orgId: tenant.orgId, id: { in: [...ids] }, retractedAt: null },
    select: { id: true, text: true, private: true, authorKind: true, authorName: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, authorKind: row.authorKind as AuthorKind }));
}
