import type { EmailConfig } from 'next-auth/providers/email';
import { z } from 'zod';
import { findSignInUser } from '../../db/queries/identify';
import { env } from '../env';
import { sendMail } from '../mail';
import { services } from '../services';

const LINK_SECONDS = 15 * 60;

const oneAddress = z.email().max(254);

/**
 * Whether people may sign in by a link. A link that goes out by mail must lead to an address that was configured:
 * one taken from the request's Host could be a stranger's.
 */
export function offersMagicLink(): boolean {
  return env().SMTP_URL === undefined || env().NEXTAUTH_URL !== undefined;
}

/**
 * Sign-in by a mailed link. Mail scanners open links, so the mail leads to a page whose button signs in (a POST).
 * Unknown addresses are answered like known ones and get no mail.
 */
export function magicLinkProvider(): EmailConfig {
  return {
    id: 'email',
    type: 'email',
    name: 'Email',
    server: '',
    from: '',
    maxAge: LINK_SECONDS,
    options: {},
    normalizeIdentifier: (given) => oneAddress.parse(given.trim().toLowerCase()),
    async sendVerificationRequest({ identifier, url }) {
      if (!(await findSignInUser(services().database, identifier))) return;
      const link = new URL('/login/confirm', url);
      link.search = new URL(url).search;
      await sendMail({
        to: identifier,
        subject: 'Your link to sign in to Baton',
        text: [
          'Open this link and press the button to sign in:',
          link.href,
          'It works once, within 15 minutes. If you did not ask for it, you need not do anything.',
        ].join('\n\n'),
      });
    },
  };
}
