import * as operations from '../../contracts/operations/alerts';
import * as preferences from '../../services/alerts/alert-preferences';
import * as settings from '../../services/alerts/alert-settings';
import * as notifications from '../../services/alerts/notifications';
import * as webhooks from '../../services/alerts/webhooks';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';
import { mayCallPrivateAddresses } from '../outgoing';

/** Team API: alerts, in which way they come, and webhooks. */

export const listNotifications = serve(operations.listNotifications, async ({ ctx, query }) => ({
  body: await notifications.listNotifications(asMember(ctx), query),
}));

export const readNotifications = serve(operations.readNotifications, async ({ ctx, body }) => ({
  body: await notifications.readNotifications(asMember(ctx), body),
}));

export const getAlertPreferences = serve(operations.getAlertPreferences, async ({ ctx }) => ({
  body: await preferences.getAlertPreferences(asMember(ctx)),
}));

export const setAlertPreferences = serve(operations.setAlertPreferences, async ({ ctx, body }) => ({
  body: await preferences.setAlertPreferences(asMember(ctx), body),
}));

export const getAlertSettings = serve(operations.getAlertSettings, async ({ ctx }) => ({
  body: await settings.getAlertSettings(ctx),
}));

export const setAlertSettings = serve(operations.setAlertSettings, async ({ ctx, body }) => ({
  body: await settings.setAlertSettings(ctx, body),
}));

export const createAlertWebhook = serve(operations.createAlertWebhook, async ({ ctx, body }) => ({
  body: await webhooks.createWebhook(ctx, { ...body, allowPlain: mayCallPrivateAddresses() }),
}));

export const updateAlertWebhook = serve(operations.updateAlertWebhook, async ({ ctx, params, body }) => ({
  body: await webhooks.changeWebhook(ctx, {
    ...body,
    webhookId: params.id,
    allowPlain: mayCallPrivateAddresses(),
  }),
}));

export const testAlertWebhook = serve(operations.testAlertWebhook, async ({ ctx, params }) => {
  await webhooks.testWebhook(ctx, { webhookId: params.id });
  return { body: { accepted: true as const } };
});

export const removeAlertWebhook = serve(operations.removeAlertWebhook, async ({ ctx, params }) => {
  await webhooks.removeWebhook(ctx, { webhookId: params.id });
  return { body: undefined };
});
