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

/**
 * Raises how far the team has read, never beyond the last message, and counts what is unread anew.
 * @returns the new value, or null when it was not behind
 */
export async function raiseTeamReadSeq(
  tenant: Tenant,
  conversationId: string,
  seq: number,
): Promise<number | null> {
  const [row] = await tenant.client.$queryRaw<{ teamReadSeq: number }[]>`
    update conversation c set "teamReadSeq" = least(${seq}::int, "lastSeq"), "unreadCount" = (
        select count(*)::int from message m where m."conversationId" = c.id and m."authorKind" = 'visitor'
          and m.seq > least(${seq}::int, c."lastSeq") and m."retractedAt" is null)
    where c."orgId" = ${tenant.orgId}::uuid and c.id = ${conversationId}::uuid
      and "teamReadSeq" < least(${seq}::int, "lastSeq")
    returning "teamReadSeq"`;
  return row?.teamReadSeq ?? null;
}

/** `seq` of the last message that a tab of the visitor has, and of the last one they read. */
export interface VisitorProgress {
  readonly delivered: number;
  readonly read: number;
}

/**
 * Raises how far the visitor's tabs have what was written and, when `seen`, how far the visitor has read; never beyond
 * the last message.
 * @returns the new values, or null when nothing was behind
 */
export async function raiseVisitorProgress(
  tenant: Tenant,
  conversationId: string,
  { seq, seen }: { readonly seq: number; readonly seen: boolean },
): Promise<VisitorProgress | null> {
  const [row] = await tenant.client.$queryRaw<VisitorProgress[]>`
    update conversation set "visitorDeliveredSeq" = greatest("visitorDeliveredSeq", least(${seq}::int, "lastSeq")),
      "visitorReadSeq" = case when ${seen}::boolean
        then greatest("visitorReadSeq", least(${seq}::int, "lastSeq")) else "visitorReadSeq" end
    where "orgId" = ${tenant.orgId}::uuid and id = ${conversationId}::uuid
      and least(${seq}::int, "lastSeq") > case when ${seen}::boolean then "visitorReadSeq" else "visitorDeliveredSeq" end
    returning "visitorDeliveredSeq" as delivered, "visitorReadSeq" as read`;
  return row ?? null;
}
