import { z } from 'zod';
import { ALERT_KINDS } from '../../domain/alerts/kinds';
import { promiseSettingsSchema } from '../alert-settings';
import { id, instant, listOf, text } from '../primitives';

/** An alert in a member's notification centre. */
export const notificationSchema = z.object({
  id,
  kind: z.enum(ALERT_KINDS),
  title: z.string(),
  text: z.string(),
  conversationId: id.nullable(),
  leadId: id.nullable(),
  taskId: id.nullable(),
  /** The message it leads to. */
  messageId: id.nullable(),
  readAt: instant.nullable(),
  createdAt: instant,
});
export type Notification = z.infer<typeof notificationSchema>;

export const notificationListSchema = listOf(notificationSchema).extend({ unread: z.int() });
export type NotificationList = z.infer<typeof notificationListSchema>;

export const readNotificationsBody = z.object({
  /** Left out: all of them. */
  ids: z.array(id).max(200).optional(),
});
export const unreadSchema = z.object({ unread: z.int() });

/** A webhook as managers see it: its address is a secret and never shown whole again. */
export const webhookSchema = z
  .object({
    id,
    name: z.string(),
    /** Host, and the last characters of the address. */
    address: z.string(),
    kinds: z.array(z.enum(ALERT_KINDS)),
    enabled: z.boolean(),
    disabledReason: z.string().nullable(),
    lastDeliveryAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'AlertWebhook' });
export type AlertWebhook = z.infer<typeof webhookSchema>;

const kinds = z.array(z.enum(ALERT_KINDS)).min(1, 'Choose at least one kind').max(ALERT_KINDS.length);
const url = z.string().trim().max(2_000);

export const createWebhookBody = z.object({ name: text(80), url, kinds });
export const updateWebhookBody = z.object({
  name: text(80).optional(),
  url: url.optional(),
  kinds: kinds.optional(),
  enabled: z.boolean().optional(),
});

export const alertSettingsSchema = z.object({
  settings: promiseSettingsSchema,
  webhooks: z.array(webhookSchema),
  /** How the organisation's own mail fares. */
  mail: z.object({
    retrying: z.int(),
    failed: z.int(),
    lastError: z.string().nullable(),
  }),
});
export type AlertSettings = z.infer<typeof alertSettingsSchema>;
