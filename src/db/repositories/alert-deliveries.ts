import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

export interface DueDelivery {
  readonly orgId: string;
  readonly way: 'email' | 'webhook';
  /** The member or the webhook. */
  readonly targetId: string;
}

/** Who is to get something by now, across organisations, each once, longest due first. */
export function findDueDeliveries(database: Database, limit: number): Promise<DueDelivery[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<DueDelivery[]>`
      select "orgId", way, coalesce("memberId", "webhookId") as "targetId" from alert_delivery
      where status = 'pending' and "dueAt" <= now() and ("leasedUntil" is null or "leasedUntil" < now())
      group by 1, 2, 3 order by min("dueAt") limit ${limit}`,
  );
}

export interface DueMail {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly conversationId: string | null;
  readonly messageId: string | null;
  readonly createdAt: Date;
  /** Unread, and what it is about is still as it was. */
  readonly needed: boolean;
}

/** A member's alerts that are due by e-mail, locked until the transaction ends; those another process has are left. */
export function lockDueMails(tenant: Tenant, memberId: string): Promise<DueMail[]> {
  return tenant.client.$queryRaw<DueMail[]>`
    select d.id, a.kind, a.title, a.text, a."conversationId", a."messageId", a."createdAt",
      (n."readAt" is null and m."deactivatedAt" is null
        and (a.kind <> 'waiting_visitor' or exists (select 1 from handoff h
          where h."conversationId" = a."conversationId" and h.status in ('queued', 'offered')))
        and (a."taskId" is null or exists (select 1 from task t
          where t.id = a."taskId" and t."doneAt" is null and t."cancelledAt" is null))) as needed
    from alert_delivery d join alert a on a.id = d."alertId" join member m on m.id = d."memberId"
      join notification n on n."alertId" = a.id and n."memberId" = m.id
    where d."orgId" = ${tenant.orgId}::uuid and d."memberId" = ${memberId}::uuid and d.status = 'pending'
      and d."dueAt" <= now()
    order by a."createdAt", a.id for update of d skip locked`;
}

/** When a member was last sent alerts by e-mail. */
export async function lastMailedAt(tenant: Tenant, memberId: string): Promise<Date | null> {
  const row = await tenant.client.alertDelivery.findFirst({
    where: { orgId: tenant.orgId, memberId, way: 'email', status: 'delivered' },
    orderBy: { settledAt: 'desc' },
    select: { settledAt: true },
  });
  return row?.settledAt ?? null;
}

export interface WebhookDelivery {
  readonly id: string;
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly conversationId: string | null;
  readonly attempts: number;
}

/**
 * Takes the oldest delivery that a webhook is due; nobody else gets any of this webhook's within `leaseSeconds`.
 * @returns null when none is due, the webhook is off, or somebody else has one
 */
export async function claimWebhookDelivery(
  tenant: Tenant,
  webhookId: string,
  leaseSeconds: number,
): Promise<WebhookDelivery | null> {
  const hook = await tenant.client.$queryRaw<{ url: string }[]>`
    select url from alert_webhook where "orgId" = ${tenant.orgId}::uuid and id = ${webhookId}::uuid
      and "disabledAt" is null and "removedAt" is null for update skip locked`;
  const url = hook[0]?.url;
  if (url === undefined) return null;
  const rows = await tenant.client.$queryRaw<Omit<WebhookDelivery, 'url'>[]>`
    with next as (
      select d.id from alert_delivery d where d."orgId" = ${tenant.orgId}::uuid and d."webhookId" = ${webhookId}::uuid
        and d.status = 'pending' and d."dueAt" <= now()
        and not exists (select 1 from alert_delivery busy where busy."webhookId" = d."webhookId"
          and busy.status = 'pending' and busy."leasedUntil" > now())
      order by d."dueAt", d.id limit 1)
    update alert_delivery d set attempts = d.attempts + 1, "leasedUntil" = now() + make_interval(secs => ${leaseSeconds})
    from next, alert a where d.id = next.id and a.id = d."alertId"
    returning d.id, a.kind, a.title, a.text, a."conversationId", d.attempts`;
  return rows[0] ? { ...rows[0], url } : null;
}

/** Ends deliveries that are pending. */
export async function settleDeliveries(
  tenant: Tenant,
  ids: readonly string[],
  status: 'delivered' | 'skipped' | 'failed',
  lastError: string | null = null,
): Promise<void> {
  if (ids.length === 0) return;
  await tenant.client.alertDelivery.updateMany({
    where: { orgId: tenant.orgId, id: { in: [...ids] }, status: 'pending' },
    data: { status, settledAt: tenant.now, leasedUntil: null, lastError },
  });
}

/** Puts pending deliveries off. */
export async function postponeDeliveries(
  tenant: Tenant,
  ids: readonly string[],
  dueAt: Date,
  lastError: string | null = null,
): Promise<void> {
  await tenant.client.alertDelivery.updateMany({
    where: { orgId: tenant.orgId, id: { in: [...ids] }, status: 'pending' },
    data: { dueAt, leasedUntil: null, lastError },
  });
}
