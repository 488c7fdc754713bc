import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joined, once, startTestServer, type TestServer } from './testing/test-server';

let test: TestServer;

beforeEach(async () => {
  test = await startTestServer();
});
afterEach(() => test.stop());

async function privateSocket(channel: string) {
  const client = await test.greeted();
  const { auth } = test.api.authorizeChannel(client.socketId, channel);
  client.send({ event: 'pusher:subscribe', data: { channel, auth } });
  await client.next('pusher_internal:subscription_succeeded');
  return client;
}

describe('client events', () => {
  it('reach everyone else in a private channel, and never their sender', async () => {
    const sender = await joined(test.connect(), 'private-talk');
    const receiver = await joined(test.connect(), 'private-talk');
    const echoes: unknown[] = [];
    sender.bind('client-typing', (data: unknown) => echoes.push(data));
    const received = once(receiver, 'client-typing');
    sender.trigger('client-typing', { draft: 'Hel' });
    expect(await received).toEqual({ draft: 'Hel' });

    const ended = once(sender, 'end');
    await test.api.trigger('private-talk', 'end', {});
    await ended;
    expect(echoes).toEqual([]);
  });

  it('say on a presence channel who sent them, and cannot pretend to be someone else', async () => {
    const sender = await joined(test.connect({ user: { id: 'maya' } }), 'presence-talk');
    const receiver = await joined(test.connect({ user: { id: 'liam' } }), 'presence-talk');
    const received = new Promise((resolve) => {
      receiver.bind('client-typing', (data: unknown, meta: unknown) => resolve([data, meta]));
    });
    sender.trigger('client-typing', { user_id: 'owner' });
    expect(await received).toEqual([{ user_id: 'owner' }, { user_id: 'maya' }]);
  });

  it('carry their data as a string, as channel events do', async () => {
    const [sender, receiver] = [await privateSocket('private-talk'), await privateSocket('private-talk')];
    const texts: string[] = [];
    receiver.socket.on('message', (data) => texts.push(String(data)));
    sender.send({ event: 'client-a', channel: 'private-talk', data: { n: 1 } });
    await receiver.next('client-a');
    expect(texts).toEqual(['{"event":"client-a","channel":"private-talk","data":"{\\"n\\":1}"}']);
  });

  it('are limited to ten a second per socket, with 4301 for the eleventh', async () => {
    const [sender, receiver] = [await privateSocket('private-talk'), await privateSocket('private-talk')];
    const send = (n: number) => sender.send({ event: 'client-n', channel: 'private-talk', data: { n } });
    for (let n = 1; n <= 11; n += 1) send(n);
    expect((await sender.next('pusher:error')).data).toEqual({
      code: 4301,
      message: 'Client event rejected due to rate limit',
    });
    test.clock.advance(0.1);
    send(12);
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]) {
      expect((await receiver.next('client-n')).data).toEqual({ n });
    }
  });
});

describe('client events are refused', () => {
  it.each([
    ['on a channel that the sender has not joined', 'private-other', 'client-a', {}],
    ['on a public channel', 'public', 'client-a', {}],
    ['with a name of 201 characters', 'private-talk', `client-${'a'.repeat(194)}`, {}],
    ['with more than 10 KB of data', 'private-talk', 'client-a', 'ü'.repeat(5_121)],
  ])('%s', async (_, channel, event, data) => {
    const [sender, receiver] = [await privateSocket('private-talk'), await privateSocket('private-talk')];
    for (const client of [sender, receiver]) {
      client.send({ event: 'pusher:subscribe', data: { channel: 'public' } });
      await client.next('pusher_internal:subscription_succeeded');
    }
    sender.send({ event, channel, data });
    expect((await sender.next('pusher:error')).data).toEqual({ code: null, message: expect.any(String) });
    expect(test.server.stats().delivered).toBe(0);
  });

  it('but not at exactly 200 characters and 10 KB', async () => {
    const [sender, receiver] = [await privateSocket('private-talk'), await privateSocket('private-talk')];
    const event = `client-${'a'.repeat(193)}`;
    sender.send({ event, channel: 'private-talk', data: 'ü'.repeat(5_120) });
    expect((await receiver.next(event)).data).toBe('ü'.repeat(5_120));
  });
});
