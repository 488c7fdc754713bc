import { headers } from 'next/headers';
import { listUnsentMails, type StoredMail } from '../../db/repositories/mails';
import { env } from '../env';
import { isFromThisMachine } from '../http/local-peer';
import { services } from '../services';

const SHOWN = 50;

/**
 * Mails that were written but not sent, for whoever sits at this machine: they hold sign-in links. Null where mail is
 * sent by SMTP, where an address was configured, and for requests that come from elsewhere.
 */
export async function loadOutbox(): Promise<readonly StoredMail[] | null> {
  const { SMTP_URL, NEXTAUTH_URL } = env();
  if (SMTP_URL !== undefined || NEXTAUTH_URL !== undefined || !isFromThisMachine(await headers()))
    return null;
  return listUnsentMails(services().database, SHOWN);
}
