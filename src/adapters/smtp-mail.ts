import { createTransport } from 'nodemailer';
import type { MailPort } from '../services/ports/mail';

const TIMEOUT_MS = 10_000;

/**
 * Mail by SMTP.
 * @param options.url `smtp://user:password@host:587` or `smtps://…`
 * @param options.from sender, with or without a name
 */
export function createSmtpMail(options: { readonly url: string; readonly from: string }): MailPort {
  const transport = createTransport(
    {
      url: options.url,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    },
    { from: options.from },
  );
  return {
    async send({ to, subject, text, html, unsubscribeUrl }, mailId) {
      // An object, so that an address can never be read as a list of several.
      const messageId = `<${mailId}@baton>`;
      const headers = {
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribeUrl ? oneClick(unsubscribeUrl) : {}),
      };
      await transport.sendMail({ to: { name: '', address: to }, subject, text, html, headers, messageId });
    },
  };
}

/** Lets a mail program offer "unsubscribe" by itself (RFC 8058). */
function oneClick(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
