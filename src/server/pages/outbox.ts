import { headers } from 'next/headers';
import { listUnsentMails, type StoredMail } from '../../db/repositories/mails';
import { env } from '../env';
import { peerAddress } from '../http/peer-address';
import { hostOf } from '../http/same-origin';
import { services } from '../services';

const SHOWN = 50;
const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

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

/** The socket's own address is a loopback one, and the browser asked for this machine by such a name. */
export function isFromThisMachine(received: Headers): boolean {
  const address = peerAddress(received);
  const name = (hostOf(received) ?? '').replace(/:\d+$/, '');
  return (address === '::1' || address.startsWith('127.')) && LOCAL_NAMES.includes(name);
}
