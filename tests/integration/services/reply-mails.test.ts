import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { conversationLinks } from '../../../src/server/auth/conversation-links';
import { services } from '../../../src/server/services';
import { visitorRead } from '../../../src/services/chat/visitor-read';
import { systemContext } from '../../../src/services/context';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { setInboxSettings } from '../../../src/services/inbox-settings/inbox-settings';
import { addressKey } from '../../../src/services/mail/address-key';
import { unsubscribe } from '../../../src/services/mail/unsubscribe';
import { retractTeamMessage } from '../../../src/services/messages/change-team-message';
import { mailUnseenReplies } from '../../../src/services/reply-mails/mail-unseen-replies';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { leavesAddress } from '../../factories/lead-email';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor } from '../../factories/visitor';

interface Scene {
  readonly org: TestOrg;
  readonly maya: TestMember;
  readonly visitor: TestVisitor;
}

/** A visitor with an address whose conversation Maya has taken. */
async function scene(options: { readonly address?: string | null } = {}): Promise<Scene> {
  const { address = 'grace@example.test' } = options;
  const org = await createOrg();
  const maya = await createMember(org, { name: 'Maya' });
  const visitor = await startVisitor(await createChannel(org));
  await acceptedHandoffFor(visitor, maya);
  if (address !== null) await leavesAddress(visitor, address);
  return { org, maya, visitor };
}

const replies = async ({ maya, visitor }: Scene, text: string) => {
  const { conversationId } = visitor;
  const message = { conversationId, clientId: randomUUID(), text, private: false };
  return (await postTeamMessage(maya.ctx, message)).answer.message;
};

const inOrg = <R>({ org }: Scene, run: Parameters<typeof withTenant<R>>[2]) =>
  withTenant(services().database, org.id, run);

/** As if so many minutes had passed in which nothing happened. */
const pass = (of: Scene, minutes: number) =>
  inOrg(of, async ({ client }) => {
    await client.$executeRaw`update reply_mail set "dueAt" = "dueAt" - make_interval(mins => ${minutes}),
      "settledAt" = "settledAt" - make_interval(mins => ${minutes})`;
    await client.$executeRaw`update visitor set "lastSeenAt" = "lastSeenAt" - make_interval(mins => ${minutes})`;
  });

const seenNow = (of: Scene) =>
  inOrg(of, ({ client }) => client.$executeRaw`update visitor set "lastSeenAt" = now()`);

const reads = ({ visitor }: Scene, seq: number | null) =>
  visitorRead(visitor.ctx, { seq: seq ?? 0, seen: true });

/** Four workers look at once. */
async function look({ org, visitor }: Scene) {
  const ctx = systemContext(services(), org.id);
  const input = { conversationId: visitor.conversationId, links: conversationLinks() };
  const done = await Promise.all(Array.from({ length: 4 }, () => mailUnseenReplies(ctx, input)));
  return done.filter((one) => one !== null);
}

const mails = (of: Scene) =>
  inOrg(of, ({ client, orgId }) => client.mail.findMany({ where: { orgId }, orderBy: { createdAt: 'asc' } }));

test('replies that nobody has seen go out in one mail, once, whoever else looks', async () => {
  const at = await scene();
  await replies(at, 'I have looked it up.');
  await replies(at, 'It is <b>90</b> € & includes support.');
  expect(await look(at)).toEqual([]);
  await pass(at, 5);
  expect(await look(at)).toEqual(['mailed']);
  const [mail, ...others] = await mails(at);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    recipient: 'grace@example.test',
    subject: 'Maya of Acme has replied to you',
    conversationIds: [at.visitor.conversationId],
  });
  expect(mail?.text).toContain('I have looked it up.');
  expect(mail?.text).toContain('It is <b>90</b> € & includes support.');
  expect(mail?.html).toContain('It is &lt;b&gt;90&lt;/b&gt; € &amp; includes support.');
  expect(mail?.text).toMatch(new RegExp(`/chat/${at.visitor.channel.slug}\\?resume=ey`));
  expect(mail?.unsubscribeUrl).toMatch(/\/api\/mail\/unsubscribe\?token=ey/);
  await pass(at, 60);
  expect(await look(at)).toEqual([]);
});

test('the team reads in the thread that a mail went out; the visitor does not', async () => {
  const at = await scene();
  await replies(at, 'Here is the offer.');
  await pass(at, 5);
  await look(at);
  const { messages } = await getThread(at.maya.ctx, { conversationId: at.visitor.conversationId, after: 0 });
  expect(messages.at(-1)).toMatchObject({
    text: 'The visitor had not seen the reply: it was sent to them by e-mail.',
    private: true,
    author: { kind: 'system' },
  });
});

test('nothing goes out for what was read meanwhile, or withdrawn', async () => {
  const read = await scene();
  await reads(read, (await replies(read, 'Here.')).seq);
  await pass(read, 5);
  expect(await look(read)).toEqual(['dropped']);

  const withdrawn = await scene();
  const { id } = await replies(withdrawn, 'Wrong window.');
  const { conversationId } = withdrawn.visitor;
  await retractTeamMessage(withdrawn.maya.ctx, { conversationId, messageId: id });
  await pass(withdrawn, 5);
  expect(await look(withdrawn)).toEqual(['dropped']);
  expect([...(await mails(read)), ...(await mails(withdrawn))]).toEqual([]);
});

test('a visitor who is there gets no mail before they have been away as long', async () => {
  const at = await scene();
  await replies(at, 'Are you still there?');
  await pass(at, 5);
  await seenNow(at);
  expect(await look(at)).toEqual(['postponed']);
  await pass(at, 4);
  expect(await look(at)).toEqual([]);
  await pass(at, 1);
  expect(await look(at)).toEqual(['mailed']);
});

test('a further mail goes only after the visitor was back, or after six hours', async () => {
  const at = await scene();
  await replies(at, 'First.');
  await pass(at, 5);
  expect(await look(at)).toEqual(['mailed']);
  await replies(at, 'Second.');
  await pass(at, 5);
  expect(await look(at)).toEqual(['postponed']);
  await pass(at, 300);
  expect(await look(at)).toEqual([]);
  await pass(at, 60);
  expect(await look(at)).toEqual(['mailed']);
  await seenNow(at);
  await reads(at, (await replies(at, 'Third.')).seq);
  await replies(at, 'Fourth.');
  await pass(at, 5);
  expect(await look(at)).toEqual(['mailed']);
  const texts = (await mails(at)).map(({ text }) => text);
  expect(texts.map((text) => /First|Second|Third|Fourth/.exec(text)?.[0])).toEqual([
    'First',
    'Second',
    'Fourth',
  ]);
});

test('a visitor who was back in the meantime need not wait for the pause of an earlier mail', async () => {
  const at = await scene();
  await replies(at, 'First.');
  await pass(at, 5);
  await look(at);
  const { seq } = await replies(at, 'Second.');
  await pass(at, 5);
  expect(await look(at)).toEqual(['postponed']);
  await seenNow(at);
  await reads(at, seq);
  await replies(at, 'Third.');
  await pass(at, 5);
  expect(await look(at)).toEqual(['mailed']);
});

test('nobody is written to without an address, when blocked, or after unsubscribing', async () => {
  const nameless = await scene({ address: null });
  const blocked = await scene();
  await inOrg(
    blocked,
    ({ client }) => client.$executeRaw`
    insert into block (id, "orgId", "visitorId", reason)
    select gen_random_uuid(), "orgId", id, 'other' from visitor`,
  );
  const tired = await scene({ address: 'Tired@Example.test' });
  await unsubscribe(services(), {
    orgId: tired.org.id,
    addressKey: addressKey(tired.org.id, 'tired@example.test'),
    language: 'en',
  });
  for (const at of [nameless, blocked, tired]) {
    await replies(at, 'Hello?');
    await pass(at, 5);
    expect(await look(at)).toEqual(['dropped']);
    expect(await mails(at)).toEqual([]);
  }
});

test('an organisation may wait longer, or mail nothing', async () => {
  const patient = await scene();
  const manager = await createMember(patient.org, { role: 'manager' });
  await setInboxSettings(manager.ctx, { livePreview: false, mailUnseenAfterMinutes: 30 });
  await replies(patient, 'Hello?');
  await pass(patient, 29);
  expect(await look(patient)).toEqual([]);
  await pass(patient, 1);
  expect(await look(patient)).toEqual(['mailed']);

  const silent = await scene();
  const other = await createMember(silent.org, { role: 'manager' });
  await setInboxSettings(other.ctx, { livePreview: false, mailUnseenAfterMinutes: 0 });
  await replies(silent, 'Hello?');
  await pass(silent, 600);
  expect(await look(silent)).toEqual([]);
});

test('a mail speaks the visitor’s language', async () => {
  const at = await scene();
  await inOrg(at, ({ client }) => client.$executeRaw`update conversation set language = 'de'`);
  await replies(at, 'Guten Tag!');
  await pass(at, 5);
  await look(at);
  expect((await mails(at))[0]?.subject).toBe('Maya von Acme hat Ihnen geantwortet');
});
