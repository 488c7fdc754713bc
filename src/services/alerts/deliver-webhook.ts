import {
  claimWebhookDelivery,
  postponeDeliveries,
  settleDeliveries,
  type WebhookDelivery,
} from '../../db/repositories/alert-deliveries';
import {
  countWebhookFailure,
  failPendingOf,
  findWebhook,
  updateWebhook,
} from '../../db/repositories/alert-webhooks';
import { retryAfterSeconds } from '../../domain/alerts/retry';
import { slackMessage } from '../../domain/alerts/slack-message';
import { addSeconds } from '../../domain/handoff/add-seconds';
import type { SystemContext } from '../context';
import type { WebhookPort } from '../ports/webhook';
import { inTenant, type Work } from '../work';
import { conversationLink } from './conversation-link';
import { raiseAlert } from './raise-alert';

/** Longer than a call may take. */
const LEASE_SECONDS = 30;
/** Calls that fail one after the other before a webhook is switched off. */
const FAILURES_BEFORE_OFF = 10;
const TOO_MANY_REQUESTS = 429;
/** Nobody puts a delivery off for longer. */
const LONGEST_WAIT_SECONDS = 60 * 60;

/**
 * Makes the call that a webhook has been due for longest, at most one at a time for each webhook: Slack takes one a
 * second. The delivery is claimed before the call and settled after it, so that only a process that dies in between
 * repeats one, with the same delivery id. What fails is tried again later and later; a webhook that keeps failing is
 * switched off and the managers are told.
 * @returns whether a call was made
 */
export async function deliverWebhook(
  ctx: SystemContext,
  input: { readonly webhookId: string; readonly baseUrl: string | null; readonly webhooks: WebhookPort },
): Promise<boolean> {
  const { webhookId, webhooks, baseUrl } = input;
  const delivery = await inTenant(ctx, (work) => claim(work, webhookId));
  if (!delivery) return false;
  const result = await callOnce(webhooks, delivery, conversationLink(baseUrl, delivery.conversationId));
  await inTenant(ctx, (work) => note(work, webhookId, delivery, result));
  return true;
}

/** What was raised while a webhook was switched off goes nowhere: it must not stay due for ever. */
async function claim(work: Work, webhookId: string): Promise<WebhookDelivery | null> {
  const webhook = await findWebhook(work, webhookId);
  if (webhook && webhook.disabledAt === null) return claimWebhookDelivery(work, webhookId, LEASE_SECONDS);
  await failPendingOf(work, webhookId, 'The webhook is switched off');
  return null;
}

interface CallResult {
  /** What went wrong, or null. */
  readonly error: string | null;
  /** Asked for by the other side, which works then. */
  readonly waitSeconds: number | null;
}

async function callOnce(
  webhooks: WebhookPort,
  { id, url, title, text }: WebhookDelivery,
  link: string | null,
): Promise<CallResult> {
  try {
    const body = slackMessage({ title, text, link });
    const { status, retryAfterSeconds: asked } = await webhooks.post({ url, deliveryId: id, body });
    if (status >= 200 && status < 300) return { error: null, waitSeconds: null };
    return {
      error: `Answered ${status}`,
      waitSeconds: status === TOO_MANY_REQUESTS ? Math.min(asked ?? 30, LONGEST_WAIT_SECONDS) : null,
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'No answer', waitSeconds: null };
  }
}

async function note(
  work: Work,
  webhookId: string,
  { id, attempts }: WebhookDelivery,
  { error, waitSeconds }: CallResult,
): Promise<void> {
  if (error === null) {
    await settleDeliveries(work, [id], 'delivered');
    await updateWebhook(work, webhookId, { failuresInARow: 0, lastDeliveryAt: work.now });
    return;
  }
  const pause = retryAfterSeconds(attempts);
  if (pause === null) await settleDeliveries(work, [id], 'failed', error);
  else await postponeDeliveries(work, [id], addSeconds(work.now, waitSeconds ?? pause), error);
  if (waitSeconds !== null) return;
  const webhook = await countWebhookFailure(work, webhookId);
  if (webhook && webhook.disabledAt === null && webhook.failuresInARow >= FAILURES_BEFORE_OFF) {
    await switchOff(work, webhookId, webhook.name, error);
  }
}

async function switchOff(work: Work, webhookId: string, name: string, error: string): Promise<void> {
  const disabledReason = `${FAILURES_BEFORE_OFF} calls failed in a row. The last one: ${error}`;
  await updateWebhook(work, webhookId, { disabledAt: work.now, disabledReason });
  await failPendingOf(work, webhookId, 'The webhook was switched off');
  await raiseAlert(work, {
    kind: 'delivery_trouble',
    title: `The webhook “${name}” was switched off`,
    text: disabledReason,
    to: { managersOnly: true },
    about: `delivery_trouble:${webhookId}@${work.now.toISOString()}`,
  });
}
