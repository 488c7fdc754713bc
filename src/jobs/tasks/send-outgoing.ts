import { findTasksToRemind } from '../../db/queries/due-tasks';
import { findDueDeliveries } from '../../db/repositories/alert-deliveries';
import { findDueReplyMails } from '../../db/repositories/reply-mails';
import { deliverMails } from '../../services/alerts/deliver-mails';
import { deliverWebhook } from '../../services/alerts/deliver-webhook';
import { type Services, systemContext } from '../../services/context';
import type { ConversationLinks } from '../../services/mail/conversation-links';
import { sendMails } from '../../services/mail/send-mails';
import type { MailPort } from '../../services/ports/mail';
import type { WebhookPort } from '../../services/ports/webhook';
import { remindOfTask } from '../../services/promises/remind';
import { mailUnseenReplies } from '../../services/reply-mails/mail-unseen-replies';
import { attemptEach } from '../attempt-each';

/** How what leaves the product gets out. */
export interface Outgoing {
  /** null: mail stays on the local outbox page. */
  readonly mail: MailPort | null;
  readonly webhooks: WebhookPort;
  /** Where people reach the product, for links; null when that was not configured. */
  readonly baseUrl: string | null;
  /** Signed links of mails to visitors; null like `baseUrl`. */
  readonly links: ConversationLinks | null;
}

const BATCH = 50;

/** Everything that is due to leave: alerts by e-mail and webhook, then mail. A failure of one holds up no other. */
export async function sendOutgoing(services: Services, outgoing: Outgoing): Promise<void> {
  const due = await findDueDeliveries(services.database, BATCH);
  const results = await Promise.allSettled(
    due.map(({ orgId, way, targetId }) => {
      const ctx = systemContext(services, orgId);
      return way === 'email'
        ? deliverMails(ctx, { memberId: targetId, baseUrl: outgoing.baseUrl })
        : deliverWebhook(ctx, { webhookId: targetId, ...outgoing });
    }),
  );
  for (const result of results) {
    if (result.status === 'rejected') services.log.warn({ err: result.reason }, 'a delivery is tried again');
  }
}

/** Reminds of promises that fall due, and tells of those that were broken. */
export async function remindOfPromises(services: Services): Promise<void> {
  const due = await findTasksToRemind(services.database, BATCH);
  await attemptEach(due, ({ orgId, taskId }) => remindOfTask(systemContext(services, orgId), { taskId }), {
    log: services.log,
    failure: 'a reminder is tried again',
  });
}

/** Mails visitors the replies that they have not seen for long enough. */
export async function mailRepliesUnseen(services: Services, { links }: Outgoing): Promise<void> {
  const due = await findDueReplyMails(services.database, BATCH);
  await attemptEach(
    due,
    ({ orgId, conversationId }) =>
      mailUnseenReplies(systemContext(services, orgId), { conversationId, links }),
    { log: services.log, failure: 'unseen replies are mailed later' },
  );
}

/** Sends mail that is due, where a mail server is configured. */
export async function sendDueMail(services: Services, { mail }: Outgoing): Promise<void> {
  if (mail) await sendMails(services, mail);
}
