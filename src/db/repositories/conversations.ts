import type { Conversation, Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

export type ConversationRow = Conversation;
export type ConversationChanges = Prisma.ConversationUncheckedUpdateInput;

/** Locks a conversation until the end of the transaction; first in the lock order (design §2). */
export async function lockConversation(
  tenant: Tenant,
  conversationId: string,
): Promise<ConversationRow | null> {
  const [row] = await tenant.client.$queryRaw<ConversationRow[]>`
    select * from conversation where "orgId" = ${tenant.orgId}::uuid and id = ${conversationId}::uuid for update`;
  return row ?? null;
}

/**
 * Writes a locked conversation back, guarded by the version it was read with.
 * @throws when another transaction has written it meanwhile, which the lock should make impossible
 */
export async function updateConversation(
  tenant: Tenant,
  before: { readonly id: string; readonly version: number },
  changes: ConversationChanges,
): Promise<void> {
  const { count } = await tenant.client.conversation.updateMany({
    where: { orgId: tenant.orgId, id: before.id, version: before.version },
    data: { ...changes, version: before.version + 1 },
  });
  if (count !== 1) throw new Error(`conversation ${before.id} changed under its lock`);
}
