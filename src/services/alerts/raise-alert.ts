import { v7 as uuid } from 'uuid';
import { parseAlertPreferences, parsePromiseSettings } from '../../contracts/alert-settings';
import { memberChannel } from '../../contracts/realtime/channels';
import { memberEvents } from '../../contracts/realtime/events';
import {
  type AlertAudience,
  findAlertRecipients,
  findOrgSettings,
  findWebhooksFor,
} from '../../db/queries/alert-recipients';
import {
  alertRaisedSince,
  insertAlert,
  insertDeliveries,
  insertNotifications,
  type NewAlert,
  type NewDelivery,
} from '../../db/repositories/alerts';
import type { AlertKind } from '../../domain/alerts/kinds';
import { afterQuietHours, waysAt } from '../../domain/alerts/preferences';
import { addSeconds } from '../../domain/handoff/add-seconds';
import { makeEvent } from '../emit';
import type { Work } from '../work';

export interface AlertRequest {
  readonly kind: AlertKind;
  /** What happened, in a few words. */
  readonly title: string;
  readonly text?: string;
  readonly conversationId?: string | null;
  readonly leadId?: string | null;
  readonly taskId?: string | null;
  /** The message that it leads to. */
  readonly messageId?: string | null;
  readonly to: AlertAudience;
  /**
   * What happened, as a key: the same never rings twice. With `quietSeconds` it may ring again, but only that long
   * after the last time.
   */
  readonly about: string;
  readonly quietSeconds?: number;
}

/**
 * Tells people at once: stores the alert with a notification for everybody concerned and what is to leave the product
 * (e-mail after the organisation's delay, webhooks), and rings in the members' windows with the commit. Part of the
 * caller's transaction; the worker delivers what is due.
 * @returns the alert's id, or null when the same was said already
 */
export async function raiseAlert(work: Work, request: AlertRequest): Promise<string | null> {
  const { kind, to, about, quietSeconds } = request;
  if (
    quietSeconds !== undefined &&
    (await alertRaisedSince(work, about, addSeconds(work.now, -quietSeconds)))
  ) {
    return null;
  }
  const alert: NewAlert = {
    id: uuid(),
    kind,
    title: request.title,
    text: request.text ?? '',
    conversationId: request.conversationId ?? null,
    leadId: request.leadId ?? null,
    taskId: request.taskId ?? null,
    messageId: request.messageId ?? null,
    dedupeKey: quietSeconds === undefined ? about : `${about}@${work.now.toISOString()}`,
  };
  if (!(await insertAlert(work, alert))) return null;
  const mails = await notifyMembers(work, alert, to);
  const webhooks = await findWebhooksFor(work, kind);
  await insertDeliveries(work, [
    ...mails,
    ...webhooks.map((webhookId) => ({
      alertId: alert.id,
      way: 'webhook' as const,
      memberId: null,
      webhookId,
      dueAt: work.now,
    })),
  ]);
  return alert.id;
}

/** Everybody's notification and its ring. @returns the mails that follow if nobody looks */
async function notifyMembers(work: Work, alert: NewAlert, to: AlertAudience): Promise<NewDelivery[]> {
  const { timeZone, settings } = await findOrgSettings(work);
  const mailAt = addSeconds(work.now, parsePromiseSettings(settings).emailAfterMinutes * 60);
  const recipients = (await findAlertRecipients(work, to))
    .map(({ memberId, preferences: stored }) => {
      const preferences = parseAlertPreferences(stored);
      return { id: uuid(), memberId, preferences, ways: waysAt(preferences, alert.kind, timeZone, work.now) };
    })
    .filter(({ ways }) => ways.inApp || ways.desktop || ways.email);
  await insertNotifications(
    work,
    recipients.map(({ id, memberId }) => ({ id, memberId, alertId: alert.id })),
  );
  for (const { id, memberId, ways } of recipients) {
    const { kind, title, text, conversationId, leadId, taskId, messageId } = alert;
    work.events.push(
      makeEvent(memberEvents, memberChannel(memberId), 'notification.created', {
        notification: {
          id,
          kind,
          title,
          text,
          conversationId,
          leadId,
          taskId,
          messageId,
          readAt: null,
          createdAt: work.now.toISOString(),
        },
        ring: ways.inApp,
        desktop: ways.desktop,
      }),
    );
  }
  return recipients
    .filter(({ ways }) => ways.email)
    .map(({ memberId, preferences }) => ({
      alertId: alert.id,
      way: 'email',
      memberId,
      webhookId: null,
      dueAt: afterQuietHours(preferences.quietHours, timeZone, mailAt),
    }));
}
