import type { Tenant } from '../tenant';

/** Conversations of a lead that are not closed, at most ten. */
export async function findOpenConversationIds(tenant: Tenant, leadId: string): Promise<string[]> {
  const rows = await tenant.client.conversation.findMany({
    where: { orgId: tenant.orgId, leadId, status: { not: 'closed' } },
    orderBy: { createdAt: 'desc' },
    take: 10,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
