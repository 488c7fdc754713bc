import type { Database } from '../database';
import { withSystem } from '../system';

export interface StoredMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
}

/** Stores a mail of the installation itself, which belongs to no organisation. @returns its id */
export async function storeMail(
  database: Database,
  mail: { readonly to: string; readonly subject: string; readonly text: string },
): Promise<string> {
  const { to: recipient, subject, text } = mail;
  const { id } = await withSystem(database, (client) =>
    client.mail.create({ data: { recipient, subject, text }, select: { id: true } }),
  );
  return id;
}

/** A mail that is on its way is kept without its text: a sign-in link is nobody's but the recipient's. */
export async function markMailSent(database: Database, mailId: string): Promise<void> {
  await withSystem(database, (client) =>
    client.mail.update({ where: { id: mailId }, data: { sentAt: new Date(), text: '' } }),
  );
}

/** The newest mails that were not sent, for the local outbox page. */
export function listUnsentMails(database: Database, limit: number): Promise<StoredMail[]> {
  return withSystem(database, (client) =>
    client.mail.findMany({
      where: { sentAt: null },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit,
      select: { id: true, recipient: true, subject: true, text: true, createdAt: true },
    }),
  );
}
