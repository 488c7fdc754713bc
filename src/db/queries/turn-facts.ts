import type { Tenant } from '../tenant';

export interface TurnFacts {
  readonly handoffs: number;
  readonly returnedFromHuman: boolean;
  readonly reopened: boolean;
  readonly pageViews: number;
  readonly earlierConversations: number;
  /** In a new session, to the same conversation or another. */
  readonly cameBack: boolean;
  readonly channelSlug: string;
  readonly queueLength: number;
  readonly tags: readonly string[];
}

/** What the policy may ask about the conversation and the queue. One query. */
export async function findTurnFacts(
  tenant: Tenant,
  conversation: { readonly id: string; readonly leadId: string; readonly channelId: string },
): Promise<TurnFacts> {
  const { id, leadId, channelId } = conversation;
  const [row] = await tenant.client.$queryRaw<TurnFacts[]>`
    select
      (select count(*)::int from handoff h where h."conversationId" = ${id}::uuid) as handoffs,
      exists (select 1 from handoff h where h."conversationId" = ${id}::uuid and h.status = 'returned')
        as "returnedFromHuman",
      exists (select 1 from handoff h where h."conversationId" = ${id}::uuid and h."reopenedAt" is not null) as reopened,
      (select count(*)::int from lead_signal s where s."orgId" = ${tenant.orgId}::uuid and s."leadId" = ${leadId}::uuid
        and s.kind = 'page_view') as "pageViews",
      (select count(*)::int from conversation c where c."orgId" = ${tenant.orgId}::uuid and c."leadId" = ${leadId}::uuid
        and c.id <> ${id}::uuid and c."firstVisitorMessageAt" is not null) as "earlierConversations",
      exists (select 1 from lead_signal s where s."orgId" = ${tenant.orgId}::uuid and s."leadId" = ${leadId}::uuid
        and s.kind = 'returning') as "cameBack",
      (select slug from channel where id = ${channelId}::uuid) as "channelSlug",
      (select count(*)::int from handoff h where h."orgId" = ${tenant.orgId}::uuid and h.status in ('queued', 'offered'))
        as "queueLength",
      array(select t.name from conversation_tag ct join tag t on t.id = ct."tagId"
        where ct."conversationId" = ${id}::uuid order by lower(t.name)) as tags`;
  if (!row) throw new Error('the database did not answer');
  return row;
}
