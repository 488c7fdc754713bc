import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createWebhookClient } from '../../../src/adapters/webhook-client';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { deliverMails } from '../../../src/services/alerts/deliver-mails';
import { deliverWebhook } from '../../../src/services/alerts/deliver-webhook';
import { raiseAlert } from '../../../src/services/alerts/raise-alert';
import { systemContext } from '../../../src/services/context';
import { inTenant } from '../../../src/services/work';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { startWebhookServer, type WebhookServer } from '../../support/webhook-server';

let server: WebhookServer;
beforeAll(async () => {
  server = await startWebhookServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.answer = { status: 200 };
  server.calls.length = 0;
});

const webhooks = createWebhookClient({ allowPrivate: true, timeoutMs: 300 });
const inOrg = <R>(org: TestOrg, run: Parameters<typeof withTenant<R>>[2]) =>
  withTenant(services().database, org.id, run);

const createWebhook = (org: TestOrg, kinds: string[], url = server.url) =>
  inOrg(org, ({ client }) =>
    client.alertWebhook.create({ data: { orgId: org.id, name: 'Sales room', url, kinds } }),
  );

let alerts = 0;
const raise = (org: TestOrg, rest: { conversationId?: string; kind?: 'waiting_visitor' } = {}) =>
  inTenant(systemContext(services(), org.id), (work) =>
    raiseAlert(work, {
      kind: 'hot_lead',
      title: 'Ada is hot',
      to: { teamId: null, managers: true },
      about: `alert ${alerts++}`,
      ...rest,
    }),
  );

const deliver = (org: TestOrg, webhookId: string) =>
  deliverWebhook(systemContext(services(), org.id), { webhookId, webhooks, baseUrl: 'https://b.test' });
const mail = (org: TestOrg, memberId: string) =>
  deliverMails(systemContext(services(), org.id), { memberId, baseUrl: null });

const stateOf = (org: TestOrg, way: 'email' | 'webhook') =>
  inOrg(org, ({ client }) =>
    client.alertDelivery.findMany({ where: { way }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  );
const makeDue = (org: TestOrg) =>
  inOrg(org, ({ client }) =>
    client.alertDelivery.updateMany({ where: { status: 'pending' }, data: { dueAt: new Date(0) } }),
  );
const mailsOf = (org: TestOrg) => inOrg(org, ({ client }) => client.mail.findMany());

test('a webhook gets the kinds it takes, once, whoever delivers at the same moment', async () => {
  const org = await createOrg();
  const webhook = await createWebhook(org, ['hot_lead']);
  await createWebhook(org, ['promise_due'], 'http://127.0.0.1:9/');
  const alertId = await raise(org);
  await Promise.all(Array.from({ length: 5 }, () => deliver(org, webhook.id)));
  const [delivery, ...others] = await stateOf(org, 'webhook');
  expect(others).toEqual([]);
  expect(delivery).toMatchObject({ alertId, status: 'delivered', attempts: 1 });
  expect(server.calls.map(({ headers }) => headers['x-baton-delivery'])).toEqual([delivery?.id]);
  expect(JSON.parse(server.calls[0]?.body ?? '')).toMatchObject({ text: 'Ada is hot' });
});

test.each([
  ['fails', { status: 500 }, 'Answered 500'],
  ['redirects', { status: 302, headers: { Location: 'http://127.0.0.1:1/' } }, 'Answered 302'],
  ['does not answer', null, 'No answer in time'],
])('a call that %s is repeated later under the same delivery id', async (_, answer, error) => {
  const org = await createOrg();
  const webhook = await createWebhook(org, ['hot_lead']);
  await raise(org);
  server.answer = answer;
  const before = Date.now();
  await deliver(org, webhook.id);
  const [failed] = await stateOf(org, 'webhook');
  expect(failed).toMatchObject({ status: 'pending', attempts: 1, lastError: error, leasedUntil: null });
  expect(failed?.dueAt.getTime()).toBeGreaterThanOrEqual(before + 9_000);
  expect(await deliver(org, webhook.id)).toBe(false);
  server.answer = { status: 200 };
  await makeDue(org);
  await deliver(org, webhook.id);
  expect((await stateOf(org, 'webhook'))[0]).toMatchObject({ status: 'delivered', attempts: 2 });
  expect(new Set(server.calls.map(({ headers }) => headers['x-baton-delivery'])).size).toBe(1);
});

test('a room that asks for patience gets it and is not blamed', async () => {
  const org = await createOrg();
  const webhook = await createWebhook(org, ['hot_lead']);
  await raise(org);
  server.answer = { status: 429, headers: { 'Retry-After': '77' } };
  const before = Date.now();
  await deliver(org, webhook.id);
  const [delivery] = await stateOf(org, 'webhook');
  expect(Math.round(((delivery?.dueAt.getTime() ?? 0) - before) / 10_000)).toBe(8);
  const stored = await inOrg(org, ({ client }) =>
    client.alertWebhook.findFirstOrThrow({ where: { id: webhook.id } }),
  );
  expect(stored.failuresInARow).toBe(0);
});

test('a webhook that keeps failing is switched off, and the managers are told', async () => {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager', name: 'Ben' });
  const webhook = await createWebhook(org, ['hot_lead']);
  for (const _ of [1, 2]) await raise(org);
  server.answer = { status: 500 };
  for (let call = 0; call < 12; call += 1) {
    await makeDue(org);
    await deliver(org, webhook.id);
  }
  expect(server.calls).toHaveLength(10);
  const stored = await inOrg(org, ({ client }) =>
    client.alertWebhook.findFirstOrThrow({ where: { id: webhook.id } }),
  );
  expect(stored.disabledAt).not.toBeNull();
  expect((await stateOf(org, 'webhook')).map(({ status }) => status)).toEqual(['failed', 'failed']);
  const told = await inOrg(org, ({ client }) =>
    client.notification.findMany({ where: { alert: { kind: 'delivery_trouble' } } }),
  );
  expect(told.map(({ memberId }) => memberId)).toEqual([manager.id]);
});

test('production calls neither plain http nor private addresses, by number or by name', async () => {
  const strict = createWebhookClient({ allowPrivate: false, timeoutMs: 300 });
  const port = new URL(server.url).port;
  const call = (url: string) => strict.post({ url, deliveryId: 'd', body: {} });
  await expect(call(server.url)).rejects.toThrow('Only https');
  for (const host of [
    '127.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '169.254.169.254',
    'localhost',
  ])
    await expect(call(`https://${host}:${port}/hook`)).rejects.toThrow('private network');
  expect(server.calls).toEqual([]);
});

test('unread alerts that are due become one mail; another follows only after the delay', async () => {
  const org = await createOrg();
  const ada = await createMember(org, { name: 'Ada' });
  for (const _ of [1, 2]) await raise(org);
  await mail(org, ada.id);
  expect(await mailsOf(org)).toEqual([]);
  await makeDue(org);
  await Promise.all([mail(org, ada.id), mail(org, ada.id), mail(org, ada.id)]);
  const sent = await mailsOf(org);
  expect(sent.map(({ recipient, subject }) => [recipient, subject])).toEqual([
    [ada.email, 'Ada is hot, and 1 more'],
  ]);
  await raise(org);
  await makeDue(org);
  await mail(org, ada.id);
  expect(await mailsOf(org)).toHaveLength(1);
  const states = (await stateOf(org, 'email')).map(({ status }) => status);
  expect(states).toEqual(['delivered', 'delivered', 'pending']);
});

test('what was read, and a wait that is over, are not mailed', async () => {
  const org = await createOrg();
  const ada = await createMember(org, { name: 'Ada' });
  await raise(org);
  await inOrg(org, ({ client }) => client.notification.updateMany({ data: { readAt: new Date() } }));
  const waiting = await openHandoffFor(await startVisitor(await createChannel(org)));
  await raise(org, { kind: 'waiting_visitor', conversationId: waiting.conversationId });
  const served = await acceptedHandoffFor(await startVisitor(await createChannel(org)), ada);
  await raise(org, { kind: 'waiting_visitor', conversationId: served.conversationId });
  await makeDue(org);
  await mail(org, ada.id);
  const states = (await stateOf(org, 'email')).map(({ status }) => status);
  expect(states).toEqual(['skipped', 'delivered', 'skipped']);
  expect(await mailsOf(org)).toHaveLength(1);
});

test('what is raised while a webhook is being switched off is not due for ever', async () => {
  const org = await createOrg();
  const webhook = await createWebhook(org, ['hot_lead']);
  await raise(org);
  await inOrg(org, ({ client }) => client.alertWebhook.updateMany({ data: { disabledAt: new Date() } }));
  expect(await deliver(org, webhook.id)).toBe(false);
  expect(await stateOf(org, 'webhook')).toMatchObject([
    { status: 'failed', attempts: 0, lastError: 'The webhook is switched off' },
  ]);
  expect(server.calls).toEqual([]);
});

test('nobody puts a delivery off for longer than an hour', async () => {
  const org = await createOrg();
  const webhook = await createWebhook(org, ['hot_lead']);
  await raise(org);
  server.answer = { status: 429, headers: { 'retry-after': '99999999999999' } };
  expect(await deliver(org, webhook.id)).toBe(true);
  const [delivery] = await stateOf(org, 'webhook');
  const waits = (delivery?.dueAt.getTime() ?? 0) - Date.now();
  expect(waits).toBeGreaterThan(3_500_000);
  expect(waits).toBeLessThanOrEqual(3_600_000);
});
