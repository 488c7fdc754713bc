import type { Tenant } from '../tenant';

/** Whether this organisation has the conversation. */
export async function hasConversation(tenant: Tenant, conversationId: string): Promise<boolean> {
  const row = await tenant.client.conversation.findFirst({
    where: { orgId: tenant.orgId, id: conversationId },
    select: { id: true },
  });
  return row !== null;
}

/** Whether the conversation is one of the visitor's. */
export async function isConversationOf(
  tenant: Tenant,
  conversationId: string,
  visitorId: string,
): Promise<boolean> {
  const row = await tenant.client.conversation.findFirst({
    where: { orgId: tenant.orgId, id: conversationId, visitorId },
    select: { id: true },
  });
  return row !== null;
}
