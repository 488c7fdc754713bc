import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

export interface StoredMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
}

interface MailWords {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

interface OrgMail extends MailWords {
  readonly html?: string;
  /** Where a mail program's own "unsubscribe" goes. */
  readonly unsubscribeUrl?: string;
  /** Conversations that it speaks of. */
  readonly conversationIds?: readonly string[];
}

/** Stores a mail of the installation itself, which belongs to no organisation, and the job that sends it. */
export async function storeMail(database: Database, mail: MailWords): Promise<string> {
  const { to: recipient, subject, text } = mail;
  return withSystem(database, (prisma) =>
    prisma.$transaction(async (client) => {
      const { id } = await client.mail.create({ data: { recipient, subject, text }, select: { id: true } });
      await client.$queryRaw`select enqueue('send_mail', '{}'::json, now(), 'send_mail')::text`;
      return id;
    }),
  );
}

/** Stores a mail of an organisation in the caller's transaction, and the job that sends it. */
export async function insertMail(tenant: Tenant, mail: OrgMail): Promise<void> {
  const { to: recipient, conversationIds = [], ...words } = mail;
  const { orgId, now } = tenant;
  const data = {
    orgId,
    recipient,
    ...words,
    conversationIds: [...conversationIds],
    createdAt: now,
    dueAt: now,
  };
  await tenant.client.mail.create({ data });
  await tenant.client.$queryRaw`select enqueue('send_mail', '{}'::json, now(), 'send_mail')::text`;
}

/** Older mails are of no use any more: a sign-in link ends after minutes, an alert after hours. */
const WORTH_SENDING = '1 day';

export interface ClaimedMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly unsubscribeUrl: string | null;
  /** This attempt included. */
  readonly attempts: number;
}

/**
 * Takes the mail that has been due for longest; nobody else gets it within `leaseSeconds`, and nobody at all once it
 * was sent or given up. @returns null when none is due
 */
export async function claimMail(database: Database, leaseSeconds: number): Promise<ClaimedMail | null> {
  const rows = await withSystem(
    database,
    (client) => client.$queryRaw<ClaimedMail[]>`
      update mail set attempts = attempts + 1, "leasedUntil" = now() + make_interval(secs => ${leaseSeconds})
      where id = (select id from mail where "sentAt" is null and "failedAt" is null and "dueAt" <= now()
          and ("leasedUntil" is null or "leasedUntil" < now()) and "createdAt" > now() - ${WORTH_SENDING}::interval
        order by "dueAt" limit 1 for update skip locked)
      returning id, recipient, subject, text, html, "unsubscribeUrl", attempts`,
  );
  return rows[0] ?? null;
}

/** A mail that is on its way is kept without its text: a sign-in link is nobody's but the recipient's. */
export async function markMailSent(database: Database, mailId: string): Promise<void> {
  await withSystem(
    database,
    (client) => client.$executeRaw`
      update mail set "sentAt" = now(), text = '', html = null, "unsubscribeUrl" = null,
        "leasedUntil" = null, "lastError" = null where id = ${mailId}::uuid`,
  );
}

/** @param retrySeconds when to try again; null gives the mail up */
export async function markMailFailed(
  database: Database,
  mailId: string,
  error: string,
  retrySeconds: number | null,
): Promise<void> {
  await withSystem(
    database,
    (client) => client.$executeRaw`
      update mail set "leasedUntil" = null, "lastError" = ${error},
        "dueAt" = now() + make_interval(secs => ${retrySeconds ?? 0}),
        "failedAt" = case when ${retrySeconds === null} then now() end,
        text = case when ${retrySeconds === null} then '' else text end,
        html = case when ${retrySeconds === null} then null else html end,
        "unsubscribeUrl" = case when ${retrySeconds === null} then null else "unsubscribeUrl" end
      where id = ${mailId}::uuid and "sentAt" is null`,
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

export interface MailTrouble {
  /** Tried at least once without success, and tried again. */
  readonly retrying: number;
  /** Given up within the last week. */
  readonly failed: number;
  readonly lastError: string | null;
}

/** How the organisation's own mail fares. */
export async function findMailTrouble(tenant: Tenant): Promise<MailTrouble> {
  const [row] = await tenant.client.$queryRaw<MailTrouble[]>`
    select count(*) filter (where "failedAt" is null)::int as retrying,
      count(*) filter (where "failedAt" is not null)::int as failed,
      (array_agg("lastError" order by "dueAt" desc))[1] as "lastError"
    from mail where "orgId" = ${tenant.orgId}::uuid and "sentAt" is null and "lastError" is not null
      and "createdAt" > now() - interval '7 days'`;
  return row ?? { retrying: 0, failed: 0, lastError: null };
}
