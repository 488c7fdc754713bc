import { v7 as uuid } from 'uuid';
import type { AlertWebhook } from '../../contracts/api/alerts';
import {
  failPendingOf,
  findWebhook,
  insertWebhook,
  updateWebhook,
  type WebhookChanges,
} from '../../db/repositories/alert-webhooks';
import { insertAlert, insertDeliveries } from '../../db/repositories/alerts';
import type { AlertKind } from '../../domain/alerts/kinds';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { toWebhook } from './alert-settings';

export interface NewWebhook {
  readonly name: string;
  readonly url: string;
  readonly kinds: readonly AlertKind[];
  /** Whether plain http is taken, as in development. */
  readonly allowPlain: boolean;
}

/** Adds a webhook. @throws ServiceProblem validation_failed for an address that may not be called */
export function createWebhook(
  ctx: ServiceContext,
  { allowPlain, ...webhook }: NewWebhook,
): Promise<AlertWebhook> {
  const url = checkedUrl(webhook.url, allowPlain);
  return inTenant(ctx, async (work) => toWebhook(await insertWebhook(work, { ...webhook, url })));
}

export interface WebhookUpdate {
  readonly webhookId: string;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly kinds?: readonly AlertKind[] | undefined;
  readonly enabled?: boolean | undefined;
  readonly allowPlain: boolean;
}

/** Changes a webhook; switching it on again forgives its failures. @throws ServiceProblem not_found */
export function changeWebhook(ctx: ServiceContext, update: WebhookUpdate): Promise<AlertWebhook> {
  const { webhookId, name, url, kinds, enabled, allowPlain } = update;
  return inTenant(ctx, async (work) => {
    const switched: WebhookChanges =
      enabled === undefined
        ? {}
        : enabled
          ? { disabledAt: null, disabledReason: null, failuresInARow: 0 }
          : { disabledAt: work.now, disabledReason: 'Switched off by a manager' };
    const row = await updateWebhook(work, webhookId, {
      ...(name === undefined ? {} : { name }),
      ...(url === undefined ? {} : { url: checkedUrl(url, allowPlain), failuresInARow: 0 }),
      ...(kinds === undefined ? {} : { kinds: [...kinds] }),
      ...switched,
    });
    if (!row) throw notFound('webhook');
    if (enabled === false) await failPendingOf(work, webhookId, 'The webhook was switched off');
    return toWebhook(row);
  });
}

/** Removes a webhook. @throws ServiceProblem not_found */
export function removeWebhook(ctx: ServiceContext, input: { readonly webhookId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    const row = await updateWebhook(work, input.webhookId, { removedAt: work.now });
    if (!row) throw notFound('webhook');
    await failPendingOf(work, input.webhookId, 'The webhook was removed');
  });
}

/** Sends one webhook a message that says it is a test. @throws ServiceProblem not_found, conflict while it is off */
export function testWebhook(ctx: ServiceContext, input: { readonly webhookId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    const row = await findWebhook(work, input.webhookId);
    if (!row) throw notFound('webhook');
    if (row.disabledAt) throw new ServiceProblem('conflict', 'Switch the webhook on first');
    const alert = {
      id: uuid(),
      kind: 'delivery_trouble' as const,
      title: 'A test from Baton',
      text: 'Alerts will arrive here.',
      conversationId: null,
      leadId: null,
      taskId: null,
      messageId: null,
    };
    await insertAlert(work, { ...alert, dedupeKey: `test:${alert.id}` });
    const { id: webhookId } = row;
    const delivery = {
      alertId: alert.id,
      way: 'webhook',
      memberId: null,
      webhookId,
      dueAt: work.now,
    } as const;
    await insertDeliveries(work, [delivery]);
  });
}

function checkedUrl(given: string, allowPlain: boolean): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  const isCallable = url?.protocol === 'https:' || (allowPlain && url?.protocol === 'http:');
  if (url && isCallable && url.username === '' && url.password === '') return url.href;
  const message = 'An address that starts with https:// and holds no password';
  throw new ServiceProblem('validation_failed', undefined, { errors: [{ path: 'body.url', message }] });
}
