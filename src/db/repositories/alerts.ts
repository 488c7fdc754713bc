import type { AlertKind } from '../../domain/alerts/kinds';
import type { Tenant } from '../tenant';

export interface NewAlert {
  readonly id: string;
  readonly kind: AlertKind;
  readonly title: string;
  readonly text: string;
  readonly conversationId: string | null;
  readonly leadId: string | null;
  readonly taskId: string | null;
  readonly messageId: string | null;
  readonly dedupeKey: string;
}

/** Stores an alert unless one with its key is there. @returns whether it was stored */
export async function insertAlert(tenant: Tenant, alert: NewAlert): Promise<boolean> {
  const { count } = await tenant.client.alert.createMany({
    data: [{ ...alert, orgId: tenant.orgId, createdAt: tenant.now }],
    skipDuplicates: true,
  });
  return count === 1;
}

/**
 * Whether an alert about the same subject was raised since an instant. Locks the subject until the transaction ends,
 * so that of two at the same moment one sees the other.
 * @param subject key without its moment: what stands before the `@`
 */
export async function alertRaisedSince(tenant: Tenant, subject: string, since: Date): Promise<boolean> {
  await tenant.client.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(${`alert:${tenant.orgId}:${subject}`}::text, 0))::text`;
  const [row] = await tenant.client.$queryRaw<{ found: boolean }[]>`
    select exists (select 1 from alert where "orgId" = ${tenant.orgId}::uuid and "createdAt" > ${since}::timestamptz
      and split_part("dedupeKey", '@', 1) = ${subject}) as found`;
  return row?.found ?? false;
}

/** Alerts that lead to a message and quote it say something else from now on. */
export async function rewordAlertsOf(tenant: Tenant, messageId: string, text: string): Promise<void> {
  await tenant.client.alert.updateMany({ where: { orgId: tenant.orgId, messageId }, data: { text } });
}

export interface NewNotification {
  readonly id: string;
  readonly alertId: string;
  readonly memberId: string;
}

export async function insertNotifications(tenant: Tenant, rows: readonly NewNotification[]): Promise<void> {
  if (rows.length === 0) return;
  const data = rows.map((row) => ({ ...row, orgId: tenant.orgId, createdAt: tenant.now }));
  await tenant.client.notification.createMany({ data });
}

export interface NewDelivery {
  readonly alertId: string;
  readonly way: 'email' | 'webhook';
  readonly memberId: string | null;
  readonly webhookId: string | null;
  readonly dueAt: Date;
}

export async function insertDeliveries(tenant: Tenant, rows: readonly NewDelivery[]): Promise<void> {
  if (rows.length === 0) return;
  const data = rows.map((row) => ({ ...row, orgId: tenant.orgId, createdAt: tenant.now }));
  await tenant.client.alertDelivery.createMany({ data });
}

/** Marks notifications of a member read; all of them without ids. @returns how many were unread */
export async function markNotificationsRead(
  tenant: Tenant,
  memberId: string,
  ids: readonly string[] | null,
): Promise<number> {
  const { count } = await tenant.client.notification.updateMany({
    where: { orgId: tenant.orgId, memberId, readAt: null, ...(ids === null ? {} : { id: { in: [...ids] } }) },
    data: { readAt: tenant.now },
  });
  return count;
}
