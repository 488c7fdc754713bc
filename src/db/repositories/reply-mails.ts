import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

/** A mail of unseen replies waits for this conversation, from the earlier of the two times on. */
export async function scheduleReplyMail(tenant: Tenant, conversationId: string, dueAt: Date): Promise<void> {
  await tenant.client.$executeRaw`
    insert into reply_mail (id, "orgId", "conversationId", "dueAt", "createdAt")
    values (gen_random_uuid(), ${tenant.orgId}::uuid, ${conversationId}::uuid, ${dueAt}, ${tenant.now})
    on conflict ("conversationId") where status = 'pending'
      do update set "dueAt" = least(reply_mail."dueAt", excluded."dueAt")`;
}

/** Conversations of all organisations whose mail of unseen replies is due. */
export function findDueReplyMails(
  database: Database,
  limit: number,
): Promise<{ readonly orgId: string; readonly conversationId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw`
      select "orgId", "conversationId" from reply_mail where status = 'pending' and "dueAt" <= now()
      order by "dueAt" limit ${limit}`,
  );
}

/** The mail that is due for a conversation, whose lock the caller holds; null when somebody else has settled it. */
export function findDueReplyMail(tenant: Tenant, conversationId: string): Promise<{ id: string } | null> {
  return tenant.client.replyMail.findFirst({
    where: { orgId: tenant.orgId, conversationId, status: 'pending', dueAt: { lte: tenant.now } },
    select: { id: true },
  });
}

export async function postponeReplyMail(tenant: Tenant, id: string, dueAt: Date): Promise<void> {
  await tenant.client.replyMail.updateMany({ where: { orgId: tenant.orgId, id }, data: { dueAt } });
}

/** @param lastSeq of the last reply that was mailed; null when none was */
export async function settleReplyMail(tenant: Tenant, id: string, lastSeq: number | null): Promise<void> {
  await tenant.client.replyMail.updateMany({
    where: { orgId: tenant.orgId, id, status: 'pending' },
    data: { status: lastSeq === null ? 'dropped' : 'sent', lastSeq, settledAt: tenant.now },
  });
}

/** The latest mail that a conversation's visitor got. */
export async function findLastReplyMail(
  tenant: Tenant,
  conversationId: string,
): Promise<{ readonly sentAt: Date; readonly lastSeq: number } | null> {
  const row = await tenant.client.replyMail.findFirst({
    where: { orgId: tenant.orgId, conversationId, status: 'sent' },
    orderBy: { lastSeq: 'desc' },
  });
  return row?.settledAt && row.lastSeq !== null ? { sentAt: row.settledAt, lastSeq: row.lastSeq } : null;
}
