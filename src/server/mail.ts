import { createSmtpMail } from '../adapters/smtp-mail';
import { storeMail } from '../db/repositories/mails';
import type { MailPort, OutgoingMail } from '../services/ports/mail';
import { env } from './env';
import { services } from './services';

/** The configured mail server, or null: mail then waits on the local outbox page. */
export function mailServer(): MailPort | null {
  const { SMTP_URL: url, SMTP_FROM: from } = env();
  return url === undefined ? null : createSmtpMail({ url, from });
}

/**
 * Stores a mail; the worker sends it. The caller does not wait for the mail server: how long that takes would tell a
 * stranger whether an address is known.
 */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  await storeMail(services().database, mail);
}
