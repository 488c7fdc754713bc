import { beforeAll, describe, expect, test } from 'vitest';
import {
  listMessages,
  postMessage,
  startSession,
  visitorTyping,
} from '../../../src/contracts/operations/chat';
import { countConversations } from '../../../src/contracts/operations/conversations';
import { setPresence } from '../../../src/contracts/operations/team';
import { countInWindows, deleteEndedWindows, forgetWindows } from '../../../src/db/repositories/rate-limits';
import { withSystem } from '../../../src/db/system';
import { addressKey } from '../../../src/server/http/address-key';
import { services } from '../../../src/server/services';
import { createApiKey } from '../../factories/api-key';
import { createChannel, type TestChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { call, refused } from './support/call';

let org: TestOrg;
let channel: TestChannel;
beforeAll(async () => {
  org = await createOrg();
  channel = await createChannel(org);
});

/** Makes a window look as if so many requests had been counted in it, with a minute left. */
async function count(key: string, points: number): Promise<void> {
  const expire = Date.now() + 60_000;
  await withSystem(services().database, (client) =>
    client.rateLimit.upsert({
      where: { key },
      create: { key, points, expire },
      update: { points, expire },
    }),
  );
}

async function countedUnder(subject: string): Promise<Record<string, number>> {
  const rows = await withSystem(services().database, (client) =>
    client.rateLimit.findMany({ where: { key: { endsWith: subject } }, orderBy: { key: 'asc' } }),
  );
  return Object.fromEntries(rows.map(({ key, points }) => [key.slice(0, key.indexOf(':')), points]));
}

describe('a visitor', () => {
  test('may write 30 messages in 10 seconds and is told when to go on', async () => {
    const { token, id } = await startVisitor(channel);
    const body = { clientId: 'same', text: 'hello' };
    await Promise.all(Array.from({ length: 30 }, () => call(postMessage, { token, body })));
    expect(await countedUnder(id)).toEqual({ messagesOfVisitor: 30, messagesOfVisitorPerMinute: 30 });
    const answer = await refused(postMessage, { token, body });
    expect(answer.body).toMatchObject({ status: 429, code: 'too_many_requests' });
    const seconds = Number(answer.headers.get('retry-after'));
    expect(answer.body.retryAfterSeconds).toBe(seconds);
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(10);
    expect((await call(listMessages, { token })).status).toBe(200);
    expect((await call(visitorTyping, { token, body: {} })).status).toBe(204);
  });

  test('who goes on long after being refused is a flood, and is noted once', async () => {
    const { token, id, conversationId } = await startVisitor(channel);
    const body = { clientId: 'more', text: 'hello' };
    const verdict = async () => {
      const where = { id: conversationId };
      const found = await withSystem(services().database, (client) =>
        client.conversation.findUniqueOrThrow({ where, select: { spamVerdict: true, version: true } }),
      );
      return found;
    };
    await count(`messagesOfVisitor:${id}`, 58);
    await refused(postMessage, { token, body });
    const before = await verdict();
    expect(before.spamVerdict).toBe('clean');
    await refused(postMessage, { token, body });
    await refused(postMessage, { token, body });
    expect(await verdict()).toEqual({ spamVerdict: 'flood', version: before.version + 1 });
  });

  test('may write 120 messages in a minute', async () => {
    const { token, id } = await startVisitor(channel);
    await count(`messagesOfVisitorPerMinute:${id}`, 120);
    const { headers } = await refused(postMessage, { token, body: { clientId: 'a', text: 'hello' } });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(50);
  });

  test('goes on as soon as the window has ended', async () => {
    const { token, id } = await startVisitor(channel);
    const key = `messagesOfVisitor:${id}`;
    await count(key, 30);
    await withSystem(services().database, (client) =>
      client.rateLimit.update({ where: { key }, data: { expire: Date.now() - 1 } }),
    );
    await call(postMessage, { token, body: { clientId: 'a', text: 'hello' } });
    expect((await countedUnder(id)).messagesOfVisitor).toBe(1);
  });

  test('does not use up the share of another one', async () => {
    const busy = await startVisitor(channel);
    const other = await startVisitor(channel);
    await count(`messagesOfVisitor:${busy.id}`, 30);
    const body = { clientId: 'a', text: 'hello' };
    expect((await refused(postMessage, { token: busy.token, body })).status).toBe(429);
    expect((await call(postMessage, { token: other.token, body })).status).toBe(201);
  });
});

describe('an address', () => {
  const open = { params: { channel: '' }, body: {} };
  const at = (address: string) => ({ ...open, params: { channel: channel.slug }, address });

  test('may open 4,000 sessions a minute, enough for an office', async () => {
    const address = '198.51.100.4';
    await count(`sessionsOfAddress:${address}`, 3_999);
    expect((await call(startSession, at(address))).status).toBe(201);
    expect((await refused(startSession, at(address))).status).toBe(429);
    expect((await call(startSession, at('198.51.100.5'))).status).toBe(201);
  });

  test('of IPv6 is its network', () => {
    expect(addressKey('2001:db8:0:1::5')).toBe('2001:db8:0:1::/64');
    expect(addressKey('2001:0DB8:0000:0001:ffff::1')).toBe('2001:db8:0:1::/64');
    expect(addressKey('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(addressKey('::1')).toBe('0:0:0:0::/64');
    expect(addressKey('203.0.113.9')).toBe('203.0.113.9');
    expect(addressKey('unknown')).toBe('unknown');
  });
});

describe('the team', () => {
  test('reads without being counted, and writes are counted by member', async () => {
    const { cookie, id } = await createMember(org);
    const params = { org: org.slug };
    await call(countConversations, { params, cookie });
    expect(await countedUnder(id)).toEqual({});
    await call(setPresence, { params, cookie, body: { status: 'online' } });
    expect(await countedUnder(id)).toEqual({ writesOfMember: 1 });
    await count(`writesOfMember:${id}`, 600);
    expect((await refused(setPresence, { params, cookie, body: { status: 'online' } })).status).toBe(429);
  });

  test('shares one allowance for all API keys of the organisation', async () => {
    const { id, slug } = await createOrg();
    const here = await createOrg();
    await count(`callsOfOrgByKey:${id}`, 1_200);
    for (const [of, status] of [
      [{ ...here, id, slug }, 429],
      [here, 200],
    ] as const) {
      const token = await createApiKey(of, ['conversation.read']);
      const options = { params: { org: of.slug }, token };
      const answer =
        status === 200 ? await call(countConversations, options) : await refused(countConversations, options);
      expect(answer.status).toBe(status);
    }
  });
});

describe('counting', () => {
  test('misses nothing when requests come at once, in any order of their keys', async () => {
    const { database } = services();
    const windows = ['one', 'two', 'three'].map((key) => ({ key: `race:${key}`, seconds: 60 }));
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        countInWindows(database, index % 2 === 0 ? windows : windows.toReversed()),
      ),
    );
    const counted = await countInWindows(database, windows);
    expect(counted.map(({ points }) => points)).toEqual([61, 61, 61]);
    await forgetWindows(database, ['race:one']);
    expect((await countInWindows(database, windows)).map(({ key, points }) => [key, points]).sort()).toEqual([
      ['race:one', 1],
      ['race:three', 62],
      ['race:two', 62],
    ]);
  });

  test('leaves nothing behind once windows have ended for a while', async () => {
    const { database } = services();
    await count('old:one', 1);
    const expire = Date.now() - 120_000;
    await withSystem(database, (client) =>
      client.rateLimit.update({ where: { key: 'old:one' }, data: { expire } }),
    );
    expect(await deleteEndedWindows(database)).toBeGreaterThanOrEqual(1);
    expect(await countedUnder('one')).not.toHaveProperty('old');
  });

  test('that fails refuses nobody', async () => {
    const { token } = await startVisitor(channel);
    const { database } = services();
    await withSystem(database, (client) => client.$executeRaw`alter table rate_limit rename to gone`);
    try {
      const { status } = await call(postMessage, { token, body: { clientId: 'a', text: 'hello' } });
      expect(status).toBe(201);
    } finally {
      await withSystem(database, (client) => client.$executeRaw`alter table gone rename to rate_limit`);
    }
  });
});
