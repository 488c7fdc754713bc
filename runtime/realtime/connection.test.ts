import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heard, once, settled, startTestServer, type TestServer } from './testing/test-server';

let test: TestServer;

describe('connecting', () => {
  beforeEach(async () => {
    test = await startTestServer({ maxConnections: 3 });
  });
  afterEach(() => test.stop());

  it('greets with a socket id and a non-zero activity timeout', async () => {
    const { data } = await test.raw().next('pusher:connection_established');
    expect(data).toEqual({ socket_id: expect.stringMatching(/^\d+\.\d+$/), activity_timeout: 30 });
  });

  it('connects unmodified pusher-js', async () => {
    const client = test.connect();
    await once(client.connection, 'connected');
    expect(client.connection.socket_id).toMatch(/^\d+\.\d+$/);
  });

  it.each([
    [4001, 'Application does not exist', '/app/another-key?protocol=7'],
    [4005, 'Path not found', '/elsewhere?protocol=7'],
    [4005, 'Path not found', '/app/'],
    [4006, 'Invalid version string format', '/app/test-key?protocol=seven'],
    [4007, 'Unsupported protocol version', '/app/test-key?protocol=3'],
    [4007, 'Unsupported protocol version', '/app/test-key?protocol=8'],
    [4008, 'No protocol version supplied', '/app/test-key'],
  ])('refuses with %i (%s) on %s', async (code, reason, path) => {
    const client = test.raw(path);
    expect((await client.next('pusher:error')).data).toEqual({ code, message: reason });
    expect(await client.closed).toEqual({ code, reason });
  });

  it('stops pusher-js for good when the key is unknown', async () => {
    const client = test.connect();
    await once(client.connection, 'connected');
    client.switchCluster({ appKey: 'another-key', cluster: 'local' });
    await once(client.connection, 'disconnected');
  });

  it('answers 4100 to the connection after the last permitted one, and takes the next when one has gone', async () => {
    const [first] = await Promise.all([test.greeted(), test.greeted(), test.greeted()]);
    expect(await test.raw().closed).toEqual({ code: 4100, reason: 'Over capacity' });
    first.socket.close();
    await first.closed;
    await test.greeted();
    expect(test.server.stats().connections).toBe(3);
  });
});

describe('staying connected', () => {
  beforeEach(async () => {
    test = await startTestServer({ framesPerSecond: 5, frameBurst: 20 });
  });
  afterEach(() => test.stop());

  it('answers pusher:ping', async () => {
    const client = await test.greeted();
    client.send({ event: 'pusher:ping', data: {} });
    expect(await client.next('pusher:pong')).toEqual({ event: 'pusher:pong', data: {} });
  });

  it('pings a socket that was silent for 30 s and closes it with 4201 when 15 s pass without an answer', async () => {
    const client = await test.greeted();
    test.clock.advance(29);
    expect(client.frames.map((frame) => frame.event)).toEqual(['pusher:connection_established']);
    test.clock.advance(1);
    await client.next('pusher:ping');
    test.clock.advance(14);
    expect(test.server.stats().connections).toBe(1);
    test.clock.advance(1);
    expect(test.server.stats().connections).toBe(0);
    expect(await client.closed).toEqual({ code: 4201, reason: 'Pong reply not received' });
  });

  it('keeps a silent pusher-js for two hours, because it answers pings', async () => {
    const client = test.connect();
    await once(client.connection, 'connected');
    for (let round = 0; round < 240; round += 1) {
      const pinged = heard(client, 'pusher:ping');
      test.clock.advance(30);
      await pinged;
      await settled(client);
    }
    expect(client.connection.state).toBe('connected');
    expect(test.server.stats()).toMatchObject({ connections: 1, opened: 1 });
  });

  it('never pings a client of protocol 4, and closes it with 4202 after a day of silence', async () => {
    const client = test.raw('/app/test-key?protocol=4');
    await client.next('pusher:connection_established');
    test.clock.advance(86_399);
    expect(client.frames.map((frame) => frame.event)).toEqual(['pusher:connection_established']);
    test.clock.advance(1);
    expect(await client.closed).toEqual({ code: 4202, reason: 'Closed after inactivity' });
  });

  it.each([
    ['not JSON', '{'],
    ['an array', '[]'],
    ['a number', '7'],
    ['null', 'null'],
    ['an event that is an object', '{"event":{}}'],
    ['a subscription without a channel', '{"event":"pusher:subscribe","data":{}}'],
    ['a subscription to an object', '{"event":"pusher:subscribe","data":{"channel":{}}}'],
    ['data that is broken JSON', '{"event":"pusher:subscribe","data":"{"}'],
    ['a sign-in without user data', '{"event":"pusher:signin","data":{"auth":"a"}}'],
    ['an unknown protocol event', '{"event":"pusher:unknown","data":{}}'],
    ['an event without the client- prefix', '{"event":"hello","channel":"private-a","data":{}}'],
    ['a client event without a channel', '{"event":"client-a","data":{}}'],
    ['a binary frame', Buffer.from([0, 255, 1])],
    [
      'nesting 20,000 deep',
      `{"event":"client-a","channel":"private-a","data":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    ],
  ])('says what is wrong with %s and stays open', async (_, text) => {
    const client = await test.greeted();
    client.sendText(text);
    expect((await client.next('pusher:error')).data).toEqual({ code: null, message: expect.any(String) });
    client.send({ event: 'pusher:ping' });
    await client.next('pusher:pong');
  });

  it('closes a socket that sends a frame larger than 64 KB, and only that one', async () => {
    const [rude, polite] = await Promise.all([test.greeted(), test.greeted()]);
    rude.sendText(JSON.stringify({ event: 'client-a', data: 'x'.repeat(65_536) }));
    expect((await rude.closed).code).toBe(1009);
    polite.send({ event: 'pusher:ping' });
    await polite.next('pusher:pong');
  });

  it('closes a socket that floods it with frames, and ignores what it says afterwards', async () => {
    const client = await test.greeted();
    for (let sent = 0; sent < 20; sent += 1) client.send({ event: 'pusher:ping' });
    client.send({ event: 'pusher:subscribe', data: { channel: 'one' } });
    client.send({ event: 'pusher:subscribe', data: { channel: 'two' } });
    expect((await client.closed).code).toBe(4100);
    expect(test.server.stats()).toMatchObject({ connections: 0, channels: 0 });
  });
});
