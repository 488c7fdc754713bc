import type { Tenant } from '../tenant';

/** Who wrote the last public message of a conversation, system lines left out: visitor, bot or agent. */
export async function findLastSpeaker(tenant: Tenant, conversationId: string): Promise<string | null> {
  const row = await tenant.client.message.findFirst({
    where: { orgId: tenant.orgId, conversationId, private: false, authorKind: { not: 'system' } },
    orderBy: { seq: 'desc' },
    select: { authorKind: true },
  });
  return row?.authorKind ?? null;
}
