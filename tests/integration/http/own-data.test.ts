import { expect, test } from 'vitest';
import { listMessages, startSession } from '../../../src/contracts/operations/chat';
import { eraseOwnData, mailTranscript, unsubscribe } from '../../../src/contracts/operations/own-data';
import { withTenant } from '../../../src/db/tenant';
import {
  checkResume,
  checkUnsubscribe,
  conversationLinks,
  signResume,
  signUnsubscribe,
} from '../../../src/server/auth/conversation-links';
import { services } from '../../../src/server/services';
import { retractOwnMessage } from '../../../src/services/messages/change-own-message';
import { createChannel } from '../../factories/channel';
import { leavesAddress } from '../../factories/lead-email';
import { createOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { call, refused } from './support/call';

const visitorOf = async (name?: string) =>
  startVisitor(await createChannel(await createOrg(name ? { name } : {})));

const mailsOf = ({ ctx }: TestVisitor) =>
  withTenant(services().database, ctx.orgId, ({ client, orgId }) =>
    client.mail.findMany({ where: { orgId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  );

const claimsOf = ({ ctx, id, conversationId }: TestVisitor, version = 1) => ({
  orgId: ctx.orgId,
  visitorId: id,
  conversationId,
  version,
});

const sessionBy = (visitor: TestVisitor, resume: string, token?: string) =>
  call(startSession, {
    params: { channel: visitor.channel.slug },
    body: { resume, ...(token === undefined ? {} : { token }) },
  });

test('a link from a mail opens the conversation in a fresh browser, whoever sat there before', async () => {
  const visitor = await visitorOf();
  await visitorSays(visitor, 'Is there a discount?');
  const other = await startVisitor(visitor.channel);
  const { body } = await sessionBy(visitor, await signResume(claimsOf(visitor)), other.token);
  expect(body.visitor.id).toBe(visitor.id);
  expect(body.messages.map(({ text }) => text)).toContain('Is there a discount?');
  const { messages } = (await call(listMessages, { token: body.token, query: { after: 0 } })).body;
  expect(messages.map(({ text }) => text)).toContain('Is there a discount?');
});

test('a link that has expired, was forged, is of another channel or from before a reset opens a new conversation', async () => {
  const visitor = await visitorOf();
  const elsewhere = await visitorOf('Globex');
  const stranger = await startVisitor(visitor.channel);
  const links = [
    await signResume(claimsOf(visitor), '-1s'),
    `${await signResume(claimsOf(visitor))}x`,
    await signResume(claimsOf(elsewhere)),
    await signResume(claimsOf(visitor, 2)),
    // Another visitor's conversation under this visitor's name.
    await signResume({ ...claimsOf(visitor), conversationId: stranger.conversationId }),
    await signUnsubscribe({ orgId: visitor.ctx.orgId, addressKey: visitor.id, language: 'en' }),
    visitor.token,
  ];
  for (const link of links) {
    const { body } = await sessionBy(visitor, link);
    expect([visitor.id, elsewhere.id, stranger.id]).not.toContain(body.visitor.id);
  }
});

test('a link is for opening a conversation and nothing else', async () => {
  const visitor = await visitorOf();
  const link = await signResume(claimsOf(visitor));
  expect(await checkUnsubscribe(link)).toBeNull();
  expect(await checkResume(visitor.token)).toBeNull();
  expect((await refused(listMessages, { token: link, query: { after: 0 } })).status).toBe(401);
});

test('links lead to the address of the product', async () => {
  const links = conversationLinks();
  const visitor = await visitorOf();
  expect(await links?.resume(claimsOf(visitor), 'acme shop')).toMatch(
    /^http:\/\/baton\.test\/chat\/acme%20shop\?resume=ey/,
  );
});

test('one click ends the mail of an organisation to an address, as mail programs click', async () => {
  const visitor = await visitorOf();
  await leavesAddress(visitor);
  await call(mailTranscript, { token: visitor.token, body: {} });
  const [mail] = await mailsOf(visitor);
  const token = new URL(mail?.unsubscribeUrl ?? '').searchParams.get('token') ?? '';
  const answer = await call(unsubscribe, { query: { token }, body: { 'List-Unsubscribe': 'One-Click' } });
  expect(answer.status).toBe(204);
  await call(unsubscribe, { query: { token } });
  expect((await call(mailTranscript, { token: visitor.token, body: {} })).body).toEqual({
    sentTo: 'g…@example.test',
  });
  expect(await mailsOf(visitor)).toHaveLength(1);
  expect((await refused(unsubscribe, { query: { token: `${token}x` } })).status).toBe(404);
});

test('a transcript holds what the visitor sees, and nothing that was withdrawn', async () => {
  const visitor = await visitorOf('Acme');
  await visitorSays(visitor, 'What does it cost?');
  const slip = await visitorSays(visitor, 'My password is 1234');
  await retractOwnMessage(visitor.ctx, { messageId: slip.message.id });
  const { body, status } = await call(mailTranscript, {
    token: visitor.token,
    body: { email: 'ada@example.test' },
  });
  expect([status, body]).toEqual([202, { sentTo: 'a…@example.test' }]);
  const [mail] = await mailsOf(visitor);
  expect(mail).toMatchObject({ recipient: 'ada@example.test', subject: 'Your conversation with Acme' });
  expect(mail?.text).toMatch(/\nYou, .*\nWhat does it cost\?/);
  expect(mail?.text).not.toContain('1234');
  expect(mail?.html).not.toContain('1234');
});

test('without an address it is asked for; three a day go to one address and five to one visitor', async () => {
  const visitor = await visitorOf();
  const nowhere = await refused(mailTranscript, { token: visitor.token, body: {} });
  expect(nowhere.status).toBe(422);
  const other = await startVisitor(visitor.channel);
  const to = (email: string) => ({ token: visitor.token, body: { email } });
  await call(mailTranscript, to('ada@example.test'));
  await call(mailTranscript, to('ada@example.test'));
  await call(mailTranscript, { token: other.token, body: { email: 'Ada@Example.test' } });
  expect((await refused(mailTranscript, to('ada@example.test'))).status).toBe(429);
  await call(mailTranscript, to('grace@example.test'));
  await call(mailTranscript, to('joan@example.test'));
  expect((await refused(mailTranscript, to('mary@example.test'))).status).toBe(429);
});

test('whoever had their data deleted is nobody to the API from then on', async () => {
  const visitor = await visitorOf();
  const link = await signResume(claimsOf(visitor));
  expect((await call(eraseOwnData, { token: visitor.token })).status).toBe(204);
  expect((await refused(eraseOwnData, { token: visitor.token })).status).toBe(401);
  expect((await sessionBy(visitor, link)).body.visitor.id).not.toBe(visitor.id);
});

test('deleting one’s own data touches nobody else’s, in the organisation or in another', async () => {
  const visitor = await visitorOf();
  const [neighbour, stranger] = [await startVisitor(visitor.channel), await visitorOf('Globex')];
  for (const one of [visitor, neighbour, stranger]) await visitorSays(one, 'A word of mine');
  await call(eraseOwnData, { token: visitor.token });
  for (const { token } of [neighbour, stranger]) {
    const { messages } = (await call(listMessages, { token, query: { after: 0 } })).body;
    expect(messages.map(({ text }) => text)).toContain('A word of mine');
  }
});
