import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joined, once, startTestServer, type TestServer } from './testing/test-server';

let test: TestServer;

beforeEach(async () => {
  test = await startTestServer({ maxSubscriptionsPerConnection: 3 });
});
afterEach(() => test.stop());

describe('public and private channels, with pusher-js and pusher', () => {
  it.each(['orders', 'private-orders'])('delivers what the server library triggers on %s', async (name) => {
    const channel = await joined(test.connect(), name);
    const received = once(channel, 'order.created');
    await test.api.trigger(name, 'order.created', { id: 7, note: 'größer ≥ 1' });
    expect(await received).toEqual({ id: 7, note: 'größer ≥ 1' });
  });

  it('delivers nothing after unsubscribing, and closes the empty channel', async () => {
    const client = await test.greeted();
    client.send({ event: 'pusher:subscribe', data: { channel: 'orders' } });
    await client.next('pusher_internal:subscription_succeeded');
    client.send({ event: 'pusher:unsubscribe', data: { channel: 'orders' } });
    client.send({ event: 'pusher:ping' });
    await client.next('pusher:pong');
    await test.api.trigger('orders', 'order.created', {});
    expect(test.server.stats()).toMatchObject({ channels: 0, published: 1, delivered: 0 });
  });

  it('forgets the channels of a socket that goes away', async () => {
    const client = test.connect();
    await joined(client, 'orders');
    client.disconnect();
    await vi.waitFor(() => expect(test.server.stats()).toMatchObject({ connections: 0, channels: 0 }));
  });
});

describe('authorisation', () => {
  const unauthorised = { type: 'AuthError', error: expect.any(String), status: 401 };

  it('tells pusher-js with subscription_error that its authorisation is wrong', async () => {
    const client = test.connect({
      pusher: {
        channelAuthorization: {
          customHandler: (_, callback) => callback(null, { auth: 'test-key:forged' }),
        },
      },
    });
    const failed = once(client.subscribe('private-orders'), 'pusher:subscription_error');
    expect(await failed).toEqual(unauthorised);
    expect(test.server.stats().channels).toBe(0);
  });

  it.each([
    ['missing', () => undefined],
    ['empty', () => ''],
    ['for another channel', (id: string) => test.api.authorizeChannel(id, 'private-b').auth],
    ['for another socket', () => test.api.authorizeChannel('1.1', 'private-a').auth],
    ['without its key', (id: string) => test.api.authorizeChannel(id, 'private-a').auth.split(':')[1]],
    ['cut short', (id: string) => test.api.authorizeChannel(id, 'private-a').auth.slice(0, -1)],
    [
      'for the channel with data added',
      (id: string) => test.api.authorizeChannel(id, 'private-a', { user_id: 'u' }).auth,
    ],
  ])('refuses a private channel when the signature is %s', async (_, auth) => {
    const client = await test.greeted();
    client.send({ event: 'pusher:subscribe', data: { channel: 'private-a', auth: auth(client.socketId) } });
    expect(await client.next('pusher:subscription_error')).toEqual({
      event: 'pusher:subscription_error',
      channel: 'private-a',
      data: unauthorised,
    });
  });
});

describe('channel names and limits', () => {
  it.each([
    ['a', 200],
    ['a'.repeat(164), 200],
    ['Az09_-=@,.;', 200],
    ['', 400],
    ['a'.repeat(165), 400],
    ['with space', 400],
    ['slash/', 400],
    ['émile', 400],
    ['#other', 400],
    ['private-encrypted-orders', 501],
    ['cache-orders', 501],
    ['private-cache-orders', 501],
    ['presence-cache-orders', 501],
  ])('answers a subscription to "%s" with %i', async (channel, status) => {
    const client = await test.greeted();
    client.send({ event: 'pusher:subscribe', data: { channel } });
    if (status === 200) {
      expect((await client.next('pusher_internal:subscription_succeeded')).channel).toBe(channel);
    } else {
      expect((await client.next('pusher:subscription_error')).data).toMatchObject({ status });
    }
  });

  it('refuses a second subscription to the same channel on one socket', async () => {
    const client = await test.greeted();
    client.send({ event: 'pusher:subscribe', data: { channel: 'orders' } });
    client.send({ event: 'pusher:subscribe', data: { channel: 'orders' } });
    expect((await client.next('pusher:error')).data).toEqual({
      code: null,
      message: 'Existing subscription to channel orders',
    });
  });

  it('refuses more channels than one socket may have', async () => {
    const client = await test.greeted();
    for (const channel of ['a', 'b', 'c', 'd']) client.send({ event: 'pusher:subscribe', data: { channel } });
    const refused = await client.next('pusher:subscription_error');
    expect(refused.channel).toBe('d');
    expect(refused.data).toMatchObject({ type: 'LimitReached', status: 403 });
    expect(test.server.stats().channels).toBe(3);
  });
});
