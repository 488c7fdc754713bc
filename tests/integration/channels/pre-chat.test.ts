import { beforeAll, expect, test } from 'vitest';
import type { Session } from '../../../src/contracts/api/chat';
import type { ChannelAppearance } from '../../../src/contracts/channel-appearance';
import { channelAppearanceSchema } from '../../../src/contracts/channel-appearance';
import { answerPreChat } from '../../../src/contracts/operations/channels';
import { postMessage, startSession } from '../../../src/contracts/operations/chat';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { createChannel, type TestChannel } from '../../factories/channel';
import { createOrg, type TestOrg } from '../../factories/org';
import { call, refused } from '../http/support/call';

const FORM: ChannelAppearance['preChat'] = {
  enabled: true,
  fields: [
    { kind: 'name', required: false, label: {} },
    { kind: 'email', required: true, label: {} },
    { kind: 'question', required: false, label: { en: 'What is it about?' } },
  ],
  consent: { enabled: true, required: true, version: 4, text: { en: 'I agree.', de: 'Ich stimme zu.' } },
};
const FREE: ChannelAppearance['preChat'] = {
  enabled: true,
  fields: [{ kind: 'email', required: false, label: {} }],
  consent: { enabled: false, required: true, version: 1, text: {} },
};

let org: TestOrg;
beforeAll(async () => {
  org = await createOrg();
});

async function channelWith(preChat: ChannelAppearance['preChat']): Promise<TestChannel> {
  const channel = await createChannel(org);
  const appearance = channelAppearanceSchema.parse({ preChat, privacyUrl: 'https://acme.test/privacy' });
  await withSystem(services().database, (client) =>
    client.channel.update({ where: { id: channel.id }, data: { appearance } }),
  );
  return channel;
}

const open = async ({ slug }: TestChannel, body: object = {}): Promise<Session> =>
  (await call(startSession, { params: { channel: slug }, body })).body;
const leadOf = ({ visitor }: Session) =>
  withSystem(services().database, async (client) => {
    const found = await client.visitor.findUniqueOrThrow({
      where: { id: visitor.id },
      include: { lead: true, consents: true },
    });
    return found;
  });

test('the form comes with the session, in the visitor’s language', async () => {
  const { preChat } = await open(await channelWith(FORM), { locale: 'de' });
  expect(preChat).toEqual({
    fields: [
      { kind: 'name', required: false, label: null },
      { kind: 'email', required: true, label: null },
      { kind: 'question', required: false, label: 'What is it about?' },
    ],
    consent: { version: 4, required: true, text: 'Ich stimme zu.', privacyUrl: 'https://acme.test/privacy' },
  });
});

test('its answers are the lead’s, its consent is kept in the words that were seen, and it is asked once', async () => {
  const channel = await channelWith(FORM);
  const session = await open(channel, { locale: 'de' });
  const body = { name: 'Ada Berg', email: 'ada@berg.test', consentVersion: 4 };
  expect((await call(answerPreChat, { body, token: session.token })).body).toEqual({
    name: 'Ada Berg',
    email: 'ada@berg.test',
    phone: null,
    company: null,
  });
  const { lead, consents, preChatAt } = await leadOf(session);
  expect(lead.fields).toMatchObject({
    name: { value: 'Ada Berg', source: 'form', messageId: null },
    email: { value: 'ada@berg.test', source: 'form' },
  });
  expect(consents).toEqual([
    expect.objectContaining({
      textVersion: 4,
      language: 'de',
      text: 'Ich stimme zu.',
      privacyUrl: 'https://acme.test/privacy',
      givenAt: preChatAt,
    }),
  ]);
  // A repeated answer is harmless.
  await call(answerPreChat, { body, token: session.token });
  expect((await leadOf(session)).consents).toHaveLength(1);
  expect((await open(channel, { token: session.token })).preChat).toBeNull();
});

test('what is required cannot be skipped, and nothing is stored', async () => {
  const session = await open(await channelWith(FORM));
  const answer = await refused(answerPreChat, { body: { name: 'Ada' }, token: session.token });
  expect(answer.body).toMatchObject({
    status: 422,
    errors: [
      { path: 'body.email', message: 'Needed before the conversation starts' },
      { path: 'body.consentVersion', message: 'Agree before the conversation starts' },
    ],
  });
  const { lead, preChatAt } = await leadOf(session);
  expect([lead.name, preChatAt]).toEqual([null, null]);
});

test('words that read differently by now are not agreed to', async () => {
  const session = await open(await channelWith(FORM));
  const body = { email: 'ada@berg.test', consentVersion: 3 };
  expect((await refused(answerPreChat, { body, token: session.token })).body).toMatchObject({
    status: 409,
    code: 'changed_meanwhile',
  });
});

test('a form that requires nothing is skipped, and not asked again', async () => {
  const channel = await channelWith(FREE);
  const session = await open(channel);
  expect(session.preChat).not.toBeNull();
  await call(answerPreChat, { body: {}, token: session.token });
  expect((await leadOf(session)).lead.email).toBeNull();
  expect((await open(channel, { token: session.token })).preChat).toBeNull();
});

test('who has written already is not asked', async () => {
  const channel = await channelWith(FREE);
  const { token } = await open(channel);
  await call(postMessage, { body: { clientId: 'c-1', text: 'Hello' }, token });
  expect((await open(channel, { token })).preChat).toBeNull();
});
