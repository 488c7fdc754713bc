import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joined, once, startTestServer, type TestServer } from './testing/test-server';

let test: TestServer;

beforeEach(async () => {
  test = await startTestServer();
});
afterEach(() => test.stop());

async function post(path: string, body: unknown): Promise<[number, unknown]> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const query = test.api.createSignedQueryString({ method: 'POST', path: `/apps/42${path}`, body: text });
  const response = await fetch(`http://127.0.0.1:${test.server.port}/apps/42${path}?${query}`, {
    method: 'POST',
    body: text,
  });
  return [response.status, await response.json()];
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `channel-${index}`);
}

describe('triggering, with the server library', () => {
  it('reaches every named channel once, even when a name is repeated', async () => {
    const client = test.connect();
    const [a, b] = [await joined(client, 'a'), await joined(client, 'b')];
    const received = [once(a, 'greeting'), once(b, 'greeting')];
    await test.api.trigger(['a', 'b', 'a'], 'greeting', 'hello');
    expect(await Promise.all(received)).toEqual(['hello', 'hello']);
    expect(test.server.stats().delivered).toBe(2);
  });

  it('leaves out the socket that is named as the sender', async () => {
    const [sender, receiver] = [test.connect(), test.connect()];
    const [own, other] = [await joined(sender, 'a'), await joined(receiver, 'a')];
    const heard: string[] = [];
    own.bind_global((event: string) => heard.push(event));
    await test.api.trigger('a', 'first', {}, { socket_id: sender.connection.socket_id });
    const ended = once(own, 'second');
    const endedToo = once(other, 'second');
    await test.api.triggerBatch([
      { channel: 'a', name: 'hidden', data: {}, socket_id: sender.connection.socket_id },
      { channel: 'a', name: 'second', data: {} },
    ]);
    await Promise.all([ended, endedToo]);
    expect(heard).toEqual(['second']);
    expect(test.server.stats().delivered).toBe(4);
  });

  it('delivers a batch in order', async () => {
    const channel = await joined(test.connect(), 'a');
    const heard: unknown[] = [];
    channel.bind('n', (data: unknown) => heard.push(data));
    const ended = once(channel, 'end');
    await test.api.triggerBatch([
      ...[1, 2, 3].map((n) => ({ channel: 'a', name: 'n', data: n })),
      { channel: 'a', name: 'end', data: {} },
    ]);
    await ended;
    expect(heard).toEqual([1, 2, 3]);
  });

  it('reports the requested counts', async () => {
    await joined(test.connect({ user: { id: 'maya' } }), 'presence-a');
    await joined(test.connect({ user: { id: 'maya' } }), 'presence-a');
    const info = 'user_count,subscription_count';
    const single = await test.api.trigger(['presence-a', 'b'], 'greeting', {}, { info });
    expect(await single.json()).toEqual({
      channels: { 'presence-a': { user_count: 1, subscription_count: 2 }, b: { subscription_count: 0 } },
    });
    const batch = await test.api.triggerBatch([
      { channel: 'presence-a', name: 'greeting', data: {}, info },
      { channel: 'b', name: 'greeting', data: {} },
    ]);
    expect(await batch.json()).toEqual({ batch: [{ user_count: 1, subscription_count: 2 }, {}] });
  });
});

describe('Pusher’s limits on triggering', () => {
  const event = { name: 'greeting', channel: 'a', data: '{}' };

  it.each([
    ['data of exactly 10 KB', { ...event, data: 'ü'.repeat(5_120) }, 200],
    ['data of 10 KB and one byte', { ...event, data: `${'ü'.repeat(5_120)}.` }, 413],
    ['a name of 200 characters', { ...event, name: 'n'.repeat(200) }, 200],
    ['a name of 201 characters', { ...event, name: 'n'.repeat(201) }, 400],
    ['an empty name', { ...event, name: '' }, 400],
    ['a name reserved for the protocol', { ...event, name: 'pusher:error' }, 400],
    ['a name reserved for the protocol itself', { ...event, name: 'pusher_internal:member_added' }, 400],
    ['100 channels', { name: 'n', data: '{}', channels: names(100) }, 200],
    ['101 channels', { name: 'n', data: '{}', channels: names(101) }, 400],
    ['no channel', { name: 'n', data: '{}' }, 400],
    ['an empty list of channels', { name: 'n', data: '{}', channels: [] }, 400],
    ['a channel name of 164 characters', { ...event, channel: 'c'.repeat(164) }, 200],
    ['a channel name of 165 characters', { ...event, channel: 'c'.repeat(165) }, 400],
    ['a channel name with a space', { ...event, channel: 'a b' }, 400],
    ['an encrypted channel', { ...event, channel: 'private-encrypted-a' }, 400],
    ['data that is an object', { ...event, data: {} }, 400],
    ['a socket id that is none', { ...event, socket_id: 'me' }, 400],
    ['an unknown info attribute', { ...event, info: 'secrets' }, 400],
    ['a body that is not JSON', '{', 400],
    ['a body that is a list', '[]', 400],
    ['an empty body', '', 400],
    ['a body of more than 1 MB', ' '.repeat(1_048_577), 413],
  ])('%s', async (_, body, status) => {
    const [answered, content] = await post('/events', body);
    expect([answered, content]).toEqual([status, status === 200 ? {} : { error: expect.any(String) }]);
    expect(test.server.stats().published > 0).toBe(status === 200);
  });

  it.each([
    ['ten events', Array(10).fill(event), 200],
    ['eleven events', Array(11).fill(event), 400],
    ['one event that is too large among others', [event, { ...event, data: 'x'.repeat(10_241) }], 413],
    ['one event without a channel among others', [event, { name: 'n', data: '{}' }], 400],
    [
      'ten events of 10 KB that JSON makes six times as long',
      Array(10).fill({ ...event, data: '\u0001'.repeat(10_240) }),
      200,
    ],
  ])('a batch of %s', async (_, batch, status) => {
    const [answered, content] = await post('/batch_events', { batch });
    expect([answered, content]).toEqual([status, status === 200 ? {} : { error: expect.any(String) }]);
    expect(test.server.stats().published).toBe(status === 200 ? 10 : 0);
  });

  it('reach the server library as errors with their status', async () => {
    await expect(test.api.trigger('a', 'greeting', 'x'.repeat(10_241))).rejects.toMatchObject({
      status: 413,
      body: '{"error":"Event data is larger than 10240 bytes"}',
    });
  });
});
