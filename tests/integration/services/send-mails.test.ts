import { expect, test } from 'vitest';
import { listUnsentMails, storeMail } from '../../../src/db/repositories/mails';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { sendMails } from '../../../src/services/mail/send-mails';
import type { MailPort } from '../../../src/services/ports/mail';

const database = () => services().database;
const stored = (id: string) =>
  withSystem(database(), (client) => client.mail.findUniqueOrThrow({ where: { id } }));
const makeDue = (id: string) =>
  withSystem(database(), (client) => client.mail.update({ where: { id }, data: { dueAt: new Date(0) } }));

/** A mail server that refuses its first calls and keeps the rest. */
function mailServer(refusals: number): MailPort & { readonly taken: string[] } {
  const taken: string[] = [];
  let left = refusals;
  return {
    taken,
    async send({ subject }, mailId) {
      left -= 1;
      if (left >= 0) throw new Error('451 try again later');
      taken.push(`${subject} ${mailId}`);
    },
  };
}

const write = (subject: string) =>
  storeMail(database(), { to: 'ada@example.test', subject, text: 'Secret link' });

test('a mail is sent once, whoever sends at the same moment, and its text is forgotten', async () => {
  const id = await write('Once');
  const server = mailServer(0);
  await Promise.all(Array.from({ length: 5 }, () => sendMails(services(), server)));
  expect(server.taken.filter((mail) => mail.startsWith('Once'))).toEqual([`Once ${id}`]);
  expect(await stored(id)).toMatchObject({ text: '', attempts: 1, lastError: null, leasedUntil: null });
});

test('a mail that the server does not take waits longer and longer, is sent in the end, and only then is done', async () => {
  const id = await write('Later');
  const server = mailServer(2);
  await sendMails(services(), server);
  const failed = await stored(id);
  expect(failed).toMatchObject({ attempts: 1, lastError: '451 try again later', sentAt: null });
  await sendMails(services(), server);
  expect((await stored(id)).attempts).toBe(1);
  for (const attempts of [2, 3]) {
    await makeDue(id);
    await sendMails(services(), server);
    expect((await stored(id)).attempts).toBe(attempts);
  }
  expect(server.taken).toEqual([`Later ${id}`]);
});

test('after the last attempt it is given up and shown as such', async () => {
  const id = await write('Never');
  const server = mailServer(100);
  for (let attempt = 0; attempt < 12; attempt += 1) {
    await makeDue(id);
    await sendMails(services(), server);
  }
  const given = await stored(id);
  expect(given).toMatchObject({ attempts: 8, sentAt: null, text: '' });
  expect(given.failedAt).not.toBeNull();
  expect((await listUnsentMails(database(), 10)).map((mail) => mail.id)).toContain(id);
});

test('a mail whose sender died is taken up again after the lease', async () => {
  const id = await write('Left');
  await withSystem(database(), (client) =>
    client.mail.update({
      where: { id },
      data: { attempts: 1, leasedUntil: new Date(Date.now() + 60_000) },
    }),
  );
  const server = mailServer(0);
  await sendMails(services(), server);
  expect(server.taken).toEqual([]);
  await withSystem(database(), (client) =>
    client.mail.update({ where: { id }, data: { leasedUntil: new Date(Date.now() - 1_000) } }),
  );
  await sendMails(services(), server);
  expect(server.taken).toEqual([`Left ${id}`]);
});
