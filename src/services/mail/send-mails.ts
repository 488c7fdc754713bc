import { claimMail, markMailFailed, markMailSent } from '../../db/repositories/mails';
import { retryAfterSeconds } from '../../domain/alerts/retry';
import type { Services } from '../context';
import type { MailPort } from '../ports/mail';

/** Longer than a mail server may take to answer. */
const LEASE_SECONDS = 120;
const ERROR_CHARACTERS = 300;

/**
 * Sends every mail that is due, one after the other; what fails is tried again later and later, then given up. A mail
 * is sent once: only a process that dies between the server's yes and our note of it repeats it, under the same id.
 * @returns how many were sent
 */
export async function sendMails(services: Services, mail: MailPort): Promise<number> {
  const { database, log } = services;
  let sent = 0;
  for (;;) {
    const next = await claimMail(database, LEASE_SECONDS);
    if (!next) return sent;
    const { id, recipient: to, subject, text, html, unsubscribeUrl, attempts } = next;
    const more = {
      ...(html === null ? {} : { html }),
      ...(unsubscribeUrl === null ? {} : { unsubscribeUrl }),
    };
    try {
      await mail.send({ to, subject, text, ...more }, id);
    } catch (error) {
      const words = (error instanceof Error ? error.message : String(error)).slice(0, ERROR_CHARACTERS);
      log.warn({ err: error, mailId: id, attempts }, 'mail was not sent');
      await markMailFailed(database, id, words, retryAfterSeconds(attempts));
      continue;
    }
    await markMailSent(database, id);
    sent += 1;
  }
}
