import type { Tenant } from '../tenant';

/**
 * Where messages, transitions and decisions of a conversation stand (`teamSeq` of their creation): the `count` places
 * nearest below `before`, ascending. Three short walks along an index.
 */
export async function findPlacesBefore(
  tenant: Tenant,
  conversationId: string,
  before: number,
  count: number,
): Promise<number[]> {
  const rows = await tenant.client.$queryRaw<{ place: number }[]>`
    select place from (
      (select "teamSeq" as place from message
        where "orgId" = ${tenant.orgId}::uuid and "conversationId" = ${conversationId}::uuid and "teamSeq" < ${before}
        order by "teamSeq" desc limit ${count})
      union all
      (select "teamSeq" from handoff_event
        where "orgId" = ${tenant.orgId}::uuid and "conversationId" = ${conversationId}::uuid and "teamSeq" < ${before}
        order by "teamSeq" desc limit ${count})
      union all
      (select "teamSeq" from decision
        where "orgId" = ${tenant.orgId}::uuid and "conversationId" = ${conversationId}::uuid and "teamSeq" < ${before}
        order by "teamSeq" desc limit ${count})
    ) nearest order by place desc limit ${count}`;
  return rows.map(({ place }) => place).reverse();
}

/** The `count` places nearest from `from` on, ascending. */
export async function findPlacesFrom(
  tenant: Tenant,
  conversationId: string,
  from: number,
  count: number,
): Promise<number[]> {
  const rows = await tenant.client.$queryRaw<{ place: number }[]>`
    select place from (
      (select "teamSeq" as place from message
        where "orgId" = ${tenant.orgId}::uuid and "conversationId" = ${conversationId}::uuid and "teamSeq" >= ${from}
        order by "teamSeq" limit ${count})
      union all
      (select "teamSeq" from handoff_event
        where "orgId" = ${tenant.orgId}::uuid and "conversationId" = ${conversationId}::uuid and "teamSeq" >= ${from}
        order by "teamSeq" limit ${count})
      union all
      (select "teamSeq" from decision
        where "orgId" = ${tenant.orgId}::uuid and "conversationId" = ${conversationId}::uuid and "teamSeq" >= ${from}
        order by "teamSeq" limit ${count})
    ) nearest order by place limit ${count}`;
  return rows.map(({ place }) => place);
}

/** Where a message of this conversation stands, or null when it has no such message. */
export async function findPlaceOf(
  tenant: Tenant,
  conversationId: string,
  messageId: string,
): Promise<number | null> {
  const message = await tenant.client.message.findFirst({
    where: { orgId: tenant.orgId, conversationId, id: messageId },
    select: { teamSeq: true },
  });
  return message?.teamSeq ?? null;
}

/** Whether a person had the conversation right before a place. */
export async function hadPersonBefore(
  tenant: Tenant,
  conversationId: string,
  place: number,
): Promise<boolean> {
  const latest = await tenant.client.handoffEvent.findFirst({
    where: { orgId: tenant.orgId, conversationId, teamSeq: { lt: place } },
    orderBy: { teamSeq: 'desc' },
    select: { toStatus: true },
  });
  return latest?.toStatus === 'accepted' || latest?.toStatus === 'engaged';
}
