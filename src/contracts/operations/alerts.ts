import { z } from 'zod';
import { alertPreferencesSchema, promiseSettingsSchema } from '../alert-settings';
import {
  alertSettingsSchema,
  createWebhookBody,
  notificationListSchema,
  readNotificationsBody,
  unreadSchema,
  updateWebhookBody,
  webhookSchema,
} from '../api/alerts';
import { defineOperation } from '../define-operation';
import { cursor, id, limit } from '../primitives';

/** Team API: what people are told about at once, and in which way. */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}';
const ofMember = { auth: 'team', permission: 'handoff.accept', params } as const;
const ofManager = { auth: 'team', permission: 'settings.manage' } as const;

export const listNotifications = defineOperation({
  ...ofMember,
  id: 'listNotifications',
  method: 'get',
  path: `${base}/me/notifications`,
  summary: 'The caller’s notifications, newest first, and how many are unread',
  query: z.object({ cursor, limit }),
  response: notificationListSchema,
});

export const readNotifications = defineOperation({
  ...ofMember,
  id: 'readNotifications',
  method: 'post',
  path: `${base}/me/notifications/read`,
  summary: 'Marks notifications read, all of them without ids',
  body: readNotificationsBody,
  response: unreadSchema,
});

export const getAlertPreferences = defineOperation({
  ...ofMember,
  id: 'getAlertPreferences',
  method: 'get',
  path: `${base}/me/alerts`,
  summary: 'Which alerts reach the caller in which way, and quiet hours',
  response: alertPreferencesSchema,
});

export const setAlertPreferences = defineOperation({
  ...ofMember,
  id: 'setAlertPreferences',
  method: 'put',
  path: `${base}/me/alerts`,
  summary: 'Chooses them',
  body: alertPreferencesSchema,
  response: alertPreferencesSchema,
});

export const getAlertSettings = defineOperation({
  ...ofManager,
  id: 'getAlertSettings',
  method: 'get',
  path: `${base}/settings/alerts`,
  summary: 'Times of alerts and promises, webhooks, and how mail fares',
  params,
  response: alertSettingsSchema,
});

export const setAlertSettings = defineOperation({
  ...ofManager,
  id: 'setAlertSettings',
  method: 'put',
  path: `${base}/settings/alerts`,
  summary: 'Changes the times of alerts and promises',
  params,
  body: promiseSettingsSchema,
  response: alertSettingsSchema,
});

export const createAlertWebhook = defineOperation({
  ...ofManager,
  id: 'createAlertWebhook',
  method: 'post',
  path: `${base}/alert-webhooks`,
  summary: 'Adds an address that takes Slack-compatible messages',
  params,
  body: createWebhookBody,
  response: webhookSchema,
  status: 201,
});

export const updateAlertWebhook = defineOperation({
  ...ofManager,
  id: 'updateAlertWebhook',
  method: 'patch',
  path: `${base}/alert-webhooks/{id}`,
  summary: 'Renames it, changes its kinds or address, switches it on or off',
  params: one,
  body: updateWebhookBody,
  response: webhookSchema,
});

export const testAlertWebhook = defineOperation({
  ...ofManager,
  id: 'testAlertWebhook',
  method: 'post',
  path: `${base}/alert-webhooks/{id}/test`,
  summary: 'Sends a message that says it is a test',
  params: one,
  status: 202,
  response: z.object({ accepted: z.literal(true) }),
});

export const removeAlertWebhook = defineOperation({
  ...ofManager,
  id: 'removeAlertWebhook',
  method: 'delete',
  path: `${base}/alert-webhooks/{id}`,
  summary: 'Removes it',
  params: one,
});
