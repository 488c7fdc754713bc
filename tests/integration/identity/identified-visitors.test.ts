import { beforeEach, describe, expect, test } from 'vitest';
import { listMessages, postMessage, startSession } from '../../../src/contracts/operations/chat';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { updateOwnLead } from '../../../src/services/chat/update-own-lead';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { getLead } from '../../../src/services/leads/get-lead';
import { patchLead } from '../../../src/services/leads/patch-lead';
import { createChannel, type TestChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createIdentitySecret, signIdentity } from '../../factories/identity';
import { createLead } from '../../factories/lead';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';
import { call, refused } from '../http/support/call';

let org: TestOrg;
let channel: TestChannel;
let secret: string;

beforeEach(async () => {
  org = await createOrg();
  channel = await createChannel(org);
  secret = await createIdentitySecret(channel);
});

type Claims = Readonly<Record<string, unknown>>;

async function signIn(claims: Claims, token?: string, at: TestChannel = channel, by = secret) {
  const identity = await signIdentity(by, claims);
  const body = { identity, ...(token === undefined ? {} : { token }) };
  return (await call(startSession, { params: { channel: at.slug }, body })).body;
}

const inOrg = <T>(read: (client: Parameters<Parameters<typeof withTenant>[2]>[0]['client']) => Promise<T>) =>
  withTenant(services().database, org.id, ({ client }) => read(client));

const visitorRow = (id: string) =>
  inOrg((client) => client.visitor.findUniqueOrThrow({ where: { id }, include: { lead: true } }));

async function statusOf(token: string): Promise<number> {
  const { status } = await refused(listMessages, { token, query: { after: 0 } });
  return status;
}

describe('a visitor whom the site signs in', () => {
  test('is the same on every device, with all that was said', async () => {
    const laptop = await signIn({ sub: 'u-17', name: 'Ada', email: 'ada@example.test' });
    await call(postMessage, { token: laptop.token, body: { clientId: 'a', text: 'From the laptop' } });
    const phone = await signIn({ sub: 'u-17' });
    expect(phone.visitor).toEqual({ ...laptop.visitor, email: 'ada@example.test' });
    expect(phone.conversation.id).toBe(laptop.conversation.id);
    expect(phone.messages.map(({ text }) => text)).toContain('From the laptop');
    const { lead } = await visitorRow(laptop.visitor.id);
    expect(lead).toMatchObject({ name: 'Ada', email: 'ada@example.test' });
  });

  test('is verified for the team, which somebody who typed the same name is not', async () => {
    const maya = await createMember(org);
    const identitiesOf = async (visitorId: string) => {
      const { leadId } = await visitorRow(visitorId);
      return (await getLead(maya.ctx, { leadId })).signedIdentities;
    };
    const known = await signIn({ sub: 'u-17', name: 'Ada' });
    expect(await identitiesOf(known.visitor.id)).toEqual([{ externalId: 'u-17', channel: 'Website' }]);
    const typed = await startVisitor(channel);
    await updateOwnLead(typed.ctx, { name: 'Ada' });
    expect(await identitiesOf(typed.id)).toEqual([]);
  });

  test('keeps what they said before as nobody, and the tokens from then are void', async () => {
    const before = await startVisitor(channel);
    await visitorSays(before, 'How much is it?');
    const after = await signIn({ sub: 'u-17' }, before.token);
    expect(after.visitor.id).toBe(before.id);
    expect(after.conversation.id).toBe(before.conversationId);
    expect(await statusOf(before.token)).toBe(401);
    await call(listMessages, { token: after.token, query: { after: 0 } });
  });

  test('finds what an anonymous browser had among what they have, files and consents too', async () => {
    const known = await signIn({ sub: 'u-17', email: 'ada@example.test' });
    const browser = await startVisitor(channel);
    await visitorSays(browser, 'How much is it?');
    const { leadId: lostLeadId } = await visitorRow(browser.id);
    const orgId = org.id;
    await inOrg(async (client) => {
      const { conversationId } = browser;
      const file = { name: 'a.txt', mediaType: 'text/plain', size: 1 };
      await client.attachment.create({ data: { orgId, conversationId, visitorId: browser.id, ...file } });
      const consent = { language: 'en', text: 'Yes', givenAt: new Date() };
      for (const [visitorId, textVersion] of [
        [browser.id, 1],
        [browser.id, 2],
        [known.visitor.id, 1],
      ] as const) {
        await client.visitorConsent.create({ data: { orgId, visitorId, textVersion, ...consent } });
      }
    });

    const merged = await signIn({ sub: 'u-17' }, browser.token);

    expect(merged.visitor.id).toBe(known.visitor.id);
    expect(merged.conversation.id).toBe(browser.conversationId);
    expect(await statusOf(browser.token)).toBe(401);
    const { leadId } = await visitorRow(known.visitor.id);
    const left = await inOrg(async (client) => ({
      lost: await client.lead.count({ where: { id: lostLeadId } }),
      conversations: await client.conversation.count({ where: { visitorId: known.visitor.id, leadId } }),
      files: await client.attachment.count({ where: { visitorId: known.visitor.id } }),
      signals: await client.leadSignal.count({ where: { visitorId: browser.id } }),
      consents: await client.visitorConsent.findMany({
        where: { visitorId: known.visitor.id },
        orderBy: { textVersion: 'asc' },
        select: { textVersion: true },
      }),
    }));
    expect(left).toEqual({
      lost: 0,
      conversations: 2,
      files: 1,
      signals: 0,
      consents: [{ textVersion: 1 }, { textVersion: 2 }],
    });
  });

  test('sees their own conversation and not the bare greeting of a new browser', async () => {
    const known = await signIn({ sub: 'u-17' });
    await call(postMessage, { token: known.token, body: { clientId: 'a', text: 'Mine' } });
    const browser = await startVisitor(channel);
    const merged = await signIn({ sub: 'u-17' }, browser.token);
    expect(merged.conversation.id).toBe(known.conversation.id);
    const again = await signIn({ sub: 'u-17' }, merged.token);
    expect(again.conversation.id).toBe(known.conversation.id);
  });

  test('goes on waiting for a person where they asked for one', async () => {
    const known = await signIn({ sub: 'u-17' });
    await call(postMessage, { token: known.token, body: { clientId: 'a', text: 'An older talk' } });
    const browser = await startVisitor(channel);
    const episode = await openHandoffFor(browser);
    const merged = await signIn({ sub: 'u-17' }, browser.token);
    expect(merged.conversation).toMatchObject({
      id: browser.conversationId,
      status: 'waiting',
      handoff: { id: episode.id, status: 'queued' },
    });
    const older = await inOrg((client) =>
      client.conversation.findUniqueOrThrow({ where: { id: known.conversation.id } }),
    );
    expect(older).toMatchObject({ status: 'closed', setAsideAt: expect.any(Date) });
    const maya = await createMember(org);
    const taken = await acceptHandoff(maya.ctx, { handoffId: episode.id, overrideCapacity: false });
    expect(taken.conversation.lead.id).toBe((await visitorRow(known.visitor.id)).leadId);
  });

  test('goes on with the person who talks with them on another device', async () => {
    const maya = await createMember(org);
    const first = await startVisitor(channel);
    const known = await signIn({ sub: 'u-17' }, first.token);
    const episode = await openHandoffFor({ ...first, id: known.visitor.id });
    await acceptHandoff(maya.ctx, { handoffId: episode.id, overrideCapacity: false });
    const browser = await startVisitor(channel);
    await visitorSays(browser, 'How much is it?');
    const merged = await signIn({ sub: 'u-17' }, browser.token);
    expect(merged.conversation).toMatchObject({ id: known.conversation.id, status: 'human' });
    const bot = await inOrg((client) =>
      client.conversation.findUniqueOrThrow({
        where: { id: browser.conversationId },
        include: { messages: { where: { private: true } } },
      }),
    );
    expect(bot.status).toBe('closed');
    expect(bot.messages.map(({ text }) => text).join()).toContain(`c=${known.conversation.id}`);
  });

  test('who waits twice leaves one place in the queue, and one that a person holds is not closed over their head', async () => {
    const maya = await createMember(org);
    const first = await startVisitor(channel);
    const known = await signIn({ sub: 'u-17' }, first.token);
    const waits = await openHandoffFor({ ...first, id: known.visitor.id });
    const browser = await startVisitor(channel);
    const asks = await openHandoffFor(browser);
    await signIn({ sub: 'u-17' }, browser.token);
    const episodes = () =>
      inOrg((client) =>
        client.handoff.findMany({ select: { id: true, status: true }, orderBy: { id: 'asc' } }),
      );
    expect(await episodes()).toEqual([
      { id: waits.id, status: 'cancelled' },
      { id: asks.id, status: 'queued' },
    ]);

    await acceptHandoff(maya.ctx, { handoffId: asks.id, overrideCapacity: false });
    const third = await startVisitor(channel);
    const last = await openHandoffFor(third);
    const merged = await signIn({ sub: 'u-17' }, third.token);
    expect(merged.conversation.handoff?.id).toBe(last.id);
    expect((await episodes()).map(({ status }) => status)).toEqual(['cancelled', 'accepted', 'queued']);
  });

  test('is one visitor, however many tabs say so at the same moment', async () => {
    const browser = await startVisitor(channel);
    await visitorSays(browser, 'Hello');
    const answers = await Promise.all([
      signIn({ sub: 'u-17', email: 'ada@example.test' }),
      signIn({ sub: 'u-17', email: 'ada@example.test' }, browser.token),
      signIn({ sub: 'u-17', email: 'ada@example.test' }, browser.token),
      signIn({ sub: 'u-17', email: 'ada@example.test' }),
    ]);
    expect(new Set(answers.map(({ visitor }) => visitor.id)).size).toBe(1);
    const last = await signIn({ sub: 'u-17' });
    expect(last.messages.map(({ text }) => text)).toContain('Hello');
    expect(await inOrg((client) => client.lead.count())).toBe(1);
  });
});

describe('two people whom the site knows', () => {
  test('who sign in at the same moment share nothing that one browser had before', async () => {
    const browser = await startVisitor(channel);
    await visitorSays(browser, 'Whose is this?');
    const [ada, grace] = await Promise.all([
      signIn({ sub: 'ada' }, browser.token),
      signIn({ sub: 'grace' }, browser.token),
    ]);
    expect(ada.visitor.id).not.toBe(grace.visitor.id);
    const seen = [ada, grace].filter(({ messages }) =>
      messages.some(({ text }) => text === 'Whose is this?'),
    );
    expect(seen).toHaveLength(1);
  });

  test('are never made one, not even on one browser', async () => {
    const ada = await signIn({ sub: 'ada' });
    await call(postMessage, { token: ada.token, body: { clientId: 'a', text: 'Only for Ada' } });
    const grace = await signIn({ sub: 'grace' }, ada.token);
    expect(grace.visitor.id).not.toBe(ada.visitor.id);
    expect(grace.messages.map(({ text }) => text)).not.toContain('Only for Ada');
    const back = await signIn({ sub: 'ada' }, grace.token);
    expect(back.conversation.id).toBe(ada.conversation.id);
    expect(await inOrg((client) => client.visitor.count({ where: { mergedIntoId: { not: null } } }))).toBe(0);
    await call(listMessages, { token: grace.token, query: { after: 0 } });
  });

  test('keep their leads when a browser that shares one becomes the other', async () => {
    const ada = await signIn({ sub: 'ada' });
    const browser = await startVisitor(channel);
    const { leadId } = await visitorRow(ada.visitor.id);
    await inOrg((client) => client.visitor.update({ where: { id: browser.id }, data: { leadId } }));
    const grace = await signIn({ sub: 'grace' });
    await signIn({ sub: 'grace' }, browser.token);
    expect((await visitorRow(ada.visitor.id)).leadId).toBe(leadId);
    expect((await visitorRow(grace.visitor.id)).leadId).not.toBe(leadId);
  });

  test('with the same id on two channels are two visitors', async () => {
    const other = await createChannel(org);
    const otherSecret = await createIdentitySecret(other);
    const here = await signIn({ sub: 'u-17' });
    const there = await signIn({ sub: 'u-17' }, here.token, other, otherSecret);
    expect(there.visitor.id).not.toBe(here.visitor.id);
  });
});

describe('an address that a site vouches for', () => {
  const leads = () =>
    inOrg((client) => client.lead.findMany({ orderBy: { createdAt: 'asc' }, include: { visitors: true } }));

  test('makes the lead of an import and the visitor’s one, whatever the case', async () => {
    const imported = await createLead(org, { name: 'Ada L.', email: 'Ada@Example.test', company: 'Acme' });
    const session = await signIn({ sub: 'u-17', name: 'Ada Lovelace', email: ' ADA@example.TEST ' });
    const [lead, ...others] = await leads();
    expect(others).toEqual([]);
    expect(lead).toMatchObject({ id: imported, name: 'Ada Lovelace', company: 'Acme' });
    expect(lead?.visitors.map(({ id }) => id)).toEqual([session.visitor.id]);
    const merges = await inOrg((client) => client.leadMerge.findMany());
    expect(merges).toMatchObject([{ intoLeadId: imported, cause: 'email', memberId: null }]);
  });

  test('makes the leads of both sites of one person one, and leaves them two visitors', async () => {
    const other = await createChannel(org);
    const otherSecret = await createIdentitySecret(other);
    const here = await signIn({ sub: 'u-17', email: 'ada@example.test' });
    const there = await signIn({ sub: '4711', email: 'ada@example.test' }, undefined, other, otherSecret);
    const [lead, ...others] = await leads();
    expect(others).toEqual([]);
    expect(lead?.visitors.map(({ id }) => id).toSorted()).toEqual(
      [here.visitor.id, there.visitor.id].toSorted(),
    );
    expect(there.conversation.id).not.toBe(here.conversation.id);
  });

  test('does not take in a stranger who only typed it', async () => {
    const stranger = await startVisitor(channel);
    await updateOwnLead(stranger.ctx, { email: 'ada@example.test' });
    const ada = await signIn({ sub: 'u-17', email: 'ada@example.test', phone: '+49 30 1', company: 'Acme' });
    expect((await visitorRow(stranger.id)).leadId).not.toBe((await visitorRow(ada.visitor.id)).leadId);
    expect((await visitorRow(stranger.id)).lead).toMatchObject({ phone: null, company: null });
  });

  test('is not what somebody types, in a form or in a message, nor what the site has not verified', async () => {
    await createLead(org, { email: 'ada@example.test', phone: '+49 30 1' });
    await updateOwnLead((await startVisitor(channel)).ctx, { email: 'ada@example.test' });
    await visitorSays(await startVisitor(channel), 'My mail is ada@example.test');
    await signIn({ sub: 'u-17', email: 'ada@example.test', email_verified: false });
    const typed = await signIn({ sub: 'u-18' });
    await call(startSession, { params: { channel: channel.slug }, body: { token: typed.token } });
    expect(await leads()).toHaveLength(5);
    expect(await inOrg((client) => client.leadMerge.count())).toBe(0);
  });

  test('does not make two organisations’ leads one', async () => {
    const foreign = await createOrg();
    const theirs = await createLead(foreign, { email: 'ada@example.test' });
    await signIn({ sub: 'u-17', email: 'ada@example.test' });
    const found = await withTenant(services().database, foreign.id, ({ client }) => client.lead.findMany());
    expect(found.map(({ id }) => id)).toEqual([theirs]);
  });

  test('gives way to what a person of the team entered', async () => {
    const first = await signIn({ sub: 'u-17', name: 'Ada', email: 'ada@example.test' });
    const maya = await createMember(org);
    const { leadId } = await visitorRow(first.visitor.id);
    await patchLead(maya.ctx, { leadId, patch: { name: 'Countess Lovelace' } });
    await signIn({ sub: 'u-17', name: 'Ada King', email: 'ada.king@example.test' });
    expect((await visitorRow(first.visitor.id)).lead).toMatchObject({
      name: 'Countess Lovelace',
      email: 'ada.king@example.test',
    });
  });
});

test('signing in again writes nothing where the site says nothing new', async () => {
  const claims = { sub: 'u-17', name: 'Ada', email: 'ada@example.test' };
  const { visitor } = await signIn(claims);
  const { lead: before } = await visitorRow(visitor.id);
  await signIn(claims);
  expect((await visitorRow(visitor.id)).lead.updatedAt).toEqual(before.updatedAt);
  expect(await inOrg((client) => client.leadFieldChange.count({ where: { leadId: before.id } }))).toBe(4);
});
