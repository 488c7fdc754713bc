import { createSmtpMail } from '../adapters/smtp-mail';
import { markMailSent, storeMail } from '../db/repositories/mails';
import type { MailPort, OutgoingMail } from '../services/ports/mail';
import { env } from './env';
import { services } from './services';

let transport: MailPort | undefined;

function smtp(url: string): MailPort {
  transport ??= createSmtpMail({ url, from: env().SMTP_FROM });
  return transport;
}

/**
 * Stores a mail and, where SMTP is configured, sends it without making the caller wait: how long that takes would
 * tell a stranger whether an address is known. Otherwise it waits on the local outbox page.
 */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  const { database, log } = services();
  const mailId = await storeMail(database, mail);
  const url = env().SMTP_URL;
  if (url === undefined) return;
  void smtp(url)
    .send(mail)
    .then(() => markMailSent(database, mailId))
    .catch((error: unknown) => log.error({ err: error, mailId }, 'mail was not sent'));
}
