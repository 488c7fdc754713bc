import Pusher from 'pusher';
import PusherClient, { type Channel } from 'pusher-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { once, startTestServer, type TestServer } from '../../runtime/realtime/testing/test-server';
import { type ChaosProxy, startChaosProxy } from './chaos-proxy';

let realtime: TestServer;
let proxy: ChaosProxy;
let client: PusherClient;
let channel: Channel;
let received: number[];

beforeEach(async () => {
  realtime = await startTestServer();
  proxy = await startChaosProxy({ target: { host: '127.0.0.1', port: realtime.server.port } });
  client = realtime.connect({ pusher: { wsPort: proxy.port } });
  channel = client.subscribe('private-feed');
  await once(channel, 'pusher:subscription_succeeded');
  received = [];
  channel.bind('item', (n: number) => received.push(n));
});
afterEach(async () => {
  await proxy.close();
  await realtime.stop();
});

const sent = Array.from({ length: 200 }, (_, index) => index + 1);

/** Publishes 1 to 200 while disturbed, then waits for a last event that is not. */
async function publishAll(mode: Parameters<ChaosProxy['setMode']>[0]): Promise<void> {
  proxy.setMode(mode);
  for (let start = 0; start < sent.length; start += 10) {
    const batch = sent.slice(start, start + 10);
    await realtime.api.triggerBatch(batch.map((data) => ({ channel: 'private-feed', name: 'item', data })));
  }
  await expect.poll(() => Object.values(proxy.counts()).reduce((sum, count) => sum + count, 0)).toBe(200);
  proxy.setMode({});
  const ended = once(channel, 'end');
  await realtime.api.trigger('private-feed', 'end', {});
  await ended;
}

function misplaced(numbers: number[]): number {
  return numbers.filter((n, index) => index > 0 && n < (numbers[index - 1] ?? 0)).length;
}

describe('a proxy between pusher-js and the realtime server', () => {
  it('is not noticed when it is told nothing', async () => {
    await publishAll({});
    expect(received).toEqual(sent);
    expect(proxy.counts()).toEqual({ passed: 201, dropped: 0, doubled: 0, reordered: 0 });
  });

  it('loses a share of the events, the same ones for the same seed', async () => {
    await publishAll({ drop: 0.2, seed: 11 });
    expect(received).toHaveLength(200 - proxy.counts().dropped);
    expect(misplaced(received)).toBe(0);
    expect(sent.filter((n) => !received.includes(n)).slice(0, 5)).toEqual([3, 6, 8, 16, 31]);
  });

  it('repeats a share of them', async () => {
    await publishAll({ double: 0.2, seed: 12 });
    expect([...new Set(received)]).toEqual(sent);
    expect(received).toHaveLength(200 + proxy.counts().doubled);
    expect(proxy.counts().doubled).toBeGreaterThan(20);
  });

  it('lets a share of them be overtaken, and loses none', async () => {
    await publishAll({ reorder: 0.2, seed: 13 });
    expect([...received].sort((left, right) => left - right)).toEqual(sent);
    expect(misplaced(received)).toBeGreaterThan(10);
  });

  it('delivers an event that nothing overtakes when its hold ends', async () => {
    proxy.setMode({ reorder: 1, holdMilliseconds: 20 });
    const alone = once(channel, 'alone');
    await realtime.api.trigger('private-feed', 'alone', { n: 1 });
    expect(await alone).toEqual({ n: 1 });
  });

  it('never touches the frames of the protocol', async () => {
    proxy.setMode({ drop: 1 });
    const other = realtime.connect({ user: { id: 'maya' }, pusher: { wsPort: proxy.port } });
    await once(other.subscribe('presence-room'), 'pusher:subscription_succeeded');
    expect(proxy.counts().dropped).toBe(0);
  });

  it('passes close codes on', async () => {
    const unknown = new PusherClient('another-key', {
      cluster: 'local',
      wsHost: '127.0.0.1',
      wsPort: proxy.port,
      forceTLS: false,
      enabledTransports: ['ws'],
    });
    const failed = once(unknown.connection, 'error');
    await once(unknown.connection, 'disconnected');
    expect(await failed).toMatchObject({ error: { data: { code: 4001 } } });
  });

  it('passes the HTTP API through', async () => {
    const api = new Pusher({
      appId: '42',
      key: 'test-key',
      secret: 'test-secret',
      host: '127.0.0.1',
      port: String(proxy.port),
      useTLS: false,
    });
    const response = await api.get({ path: '/channels' });
    expect(await response.json()).toEqual({ channels: { 'private-feed': {} } });
    await expect(api.trigger('private-feed', 'item', 'x'.repeat(10_241))).rejects.toMatchObject({
      status: 413,
    });
  });

  it('cuts everyone off, refuses them, and lets them back in', async () => {
    const states: string[] = [];
    client.connection.bind('state_change', ({ current }: { current: string }) => states.push(current));
    const lost = once(client.connection, 'connecting');
    await proxy.cut();
    await lost;
    await expect.poll(() => realtime.server.stats().connections).toBe(0);
    await expect(fetch(`http://127.0.0.1:${proxy.port}/health`)).rejects.toThrow();

    await proxy.restore();
    const back = once(channel, 'pusher:subscription_succeeded');
    client.disconnect();
    client.connect();
    await back;
    await publishAll({});
    expect(received).toEqual(sent);
    expect(states).toEqual(['connecting', 'disconnected', 'connecting', 'connected']);
  });
});
