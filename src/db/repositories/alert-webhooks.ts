import type { AlertWebhook } from '../generated/client';
import type { Tenant } from '../tenant';

export type WebhookRow = AlertWebhook;

/** Webhooks of the organisation in the order in which they were added. */
export function listWebhooks(tenant: Tenant): Promise<WebhookRow[]> {
  return tenant.client.alertWebhook.findMany({
    where: { orgId: tenant.orgId, removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

export function insertWebhook(
  tenant: Tenant,
  webhook: { readonly name: string; readonly url: string; readonly kinds: readonly string[] },
): Promise<WebhookRow> {
  return tenant.client.alertWebhook.create({
    data: { ...webhook, kinds: [...webhook.kinds], orgId: tenant.orgId, createdAt: tenant.now },
  });
}

export interface WebhookChanges {
  readonly name?: string;
  readonly kinds?: string[];
  readonly url?: string;
  readonly disabledAt?: Date | null;
  readonly disabledReason?: string | null;
  readonly failuresInARow?: number;
  readonly lastDeliveryAt?: Date;
  readonly removedAt?: Date;
}

/** @returns the changed webhook, or null when the organisation has none with this id */
export async function updateWebhook(
  tenant: Tenant,
  webhookId: string,
  changes: WebhookChanges,
): Promise<WebhookRow | null> {
  const [row] = await tenant.client.alertWebhook.updateManyAndReturn({
    where: { orgId: tenant.orgId, id: webhookId, removedAt: null },
    data: changes,
  });
  return row ?? null;
}

/** Counts a call that failed. @returns the webhook after it */
export async function countWebhookFailure(tenant: Tenant, webhookId: string): Promise<WebhookRow | null> {
  const [row] = await tenant.client.alertWebhook.updateManyAndReturn({
    where: { orgId: tenant.orgId, id: webhookId },
    data: { failuresInARow: { increment: 1 } },
  });
  return row ?? null;
}

/** What was still to go to a webhook that is off stays undelivered. */
export async function failPendingOf(tenant: Tenant, webhookId: string, why: string): Promise<void> {
  await tenant.client.alertDelivery.updateMany({
    where: { orgId: tenant.orgId, webhookId, status: 'pending' },
    data: { status: 'failed', settledAt: tenant.now, leasedUntil: null, lastError: why },
  });
}

export function findWebhook(tenant: Tenant, webhookId: string): Promise<WebhookRow | null> {
  return tenant.client.alertWebhook.findFirst({
    where: { orgId: tenant.orgId, id: webhookId, removedAt: null },
  });
}
