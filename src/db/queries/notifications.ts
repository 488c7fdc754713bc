import type { Notification } from '../../contracts/api/alerts';
import type { AlertKind } from '../../domain/alerts/kinds';
import type { Tenant } from '../tenant';

/**
 * A member's notifications, newest first.
 * @param before id of the last one of the page before; ids grow with time
 */
export async function findNotifications(
  tenant: Tenant,
  memberId: string,
  page: { readonly before: string | null; readonly limit: number },
): Promise<Notification[]> {
  const rows = await tenant.client.notification.findMany({
    where: { orgId: tenant.orgId, memberId, ...(page.before === null ? {} : { id: { lt: page.before } }) },
    orderBy: { id: 'desc' },
    take: page.limit,
    include: { alert: true },
  });
  return rows.map(({ id, readAt, createdAt, alert }) => ({
    id,
    // Written by us alone.
    kind: alert.kind as AlertKind,
    title: alert.title,
    text: alert.text,
    conversationId: alert.conversationId,
    leadId: alert.leadId,
    taskId: alert.taskId,
    messageId: alert.messageId,
    readAt: readAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  }));
}

export function countUnread(tenant: Tenant, memberId: string): Promise<number> {
  return tenant.client.notification.count({ where: { orgId: tenant.orgId, memberId, readAt: null } });
}
