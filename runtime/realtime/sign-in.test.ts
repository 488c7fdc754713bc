import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joined, once, startTestServer, type TestServer } from './testing/test-server';

let test: TestServer;

beforeEach(async () => {
  test = await startTestServer();
});
afterEach(() => test.stop());

async function signedIn(id: string) {
  const client = test.connect({ user: { id, info: { name: id } } });
  await once(client.connection, 'connected');
  client.signin();
  const succeeded = new Promise<void>((resolve) => {
    client.connection.bind('message', (message: { event: string; channel?: string }) => {
      if (message.event === 'pusher_internal:subscription_succeeded') resolve();
    });
  });
  await succeeded;
  return client;
}

describe('signing in, with pusher-js', () => {
  it('lets the server library write to the user on every socket, and to nobody else', async () => {
    const [first, second, other] = [await signedIn('maya'), await signedIn('maya'), await signedIn('liam')];
    const heardByOther: unknown[] = [];
    other.user.bind('offer', (data: unknown) => heardByOther.push(data));
    const received = [once(first.user, 'offer'), once(second.user, 'offer')];
    await test.api.sendToUser('maya', 'offer', { handoff: 'h1' });
    expect(await Promise.all(received)).toEqual([{ handoff: 'h1' }, { handoff: 'h1' }]);

    const own = once(other.user, 'end');
    await test.api.sendToUser('liam', 'end', {});
    await own;
    expect(heardByOther).toEqual([]);
  });

  it('closes every socket of a terminated user with 4009, so that pusher-js stays away', async () => {
    const [first, second, other] = [await signedIn('maya'), await signedIn('maya'), await signedIn('liam')];
    const gone = [once(first.connection, 'disconnected'), once(second.connection, 'disconnected')];
    await test.api.terminateUserConnections('maya');
    await Promise.all(gone);
    expect(test.server.stats()).toMatchObject({ connections: 1, users: 1 });
    expect(other.connection.state).toBe('connected');
  });

  it('lets a signed-in user join presence without channel data', async () => {
    const client = await signedIn('maya');
    const watcher = await joined(test.connect({ user: { id: 'liam' } }), 'presence-room');
    const added = once(watcher, 'pusher:member_added');
    client.config.channelAuthorizer = ({ socketId, channelName }, callback) =>
      callback(null, test.api.authorizeChannel(socketId, channelName));
    client.subscribe('presence-room');
    expect(await added).toEqual({ id: 'maya', info: { name: 'maya' } });
  });
});

describe('signing in is refused', () => {
  it.each([
    ['forged', { auth: 'test-key:forged', user_data: '{"id":"maya"}' }],
    ['a channel authorisation', undefined],
  ])('with 4009 when the signature is %s', async (_, forged) => {
    const client = await test.greeted();
    const channelAuth = {
      auth: test.api.authorizeChannel(client.socketId, 'private-a').auth,
      user_data: '{"id":"maya"}',
    };
    client.send({ event: 'pusher:signin', data: forged ?? channelAuth });
    expect(await client.closed).toEqual({ code: 4009, reason: 'Connection is unauthorized' });
    expect(test.server.stats()).toMatchObject({ connections: 0, users: 0 });
  });

  it('for good: what the socket says while it is being closed counts for nothing', async () => {
    const client = await test.greeted();
    client.send({ event: 'pusher:signin', data: { auth: 'test-key:forged', user_data: '{"id":"maya"}' } });
    client.send({ event: 'pusher:subscribe', data: { channel: 'orders' } });
    await client.closed;
    expect(test.server.stats()).toMatchObject({ connections: 0, channels: 0 });
  });

  it('with 4009 when the user id is longer than 128 characters', async () => {
    const client = await test.greeted();
    client.send({
      event: 'pusher:signin',
      data: test.api.authenticateUser(client.socketId, { id: 'x'.repeat(129) }),
    });
    expect((await client.closed).code).toBe(4009);
  });

  it('a second time on the same socket', async () => {
    const client = await test.greeted();
    for (const id of ['maya', 'liam']) {
      client.send({ event: 'pusher:signin', data: test.api.authenticateUser(client.socketId, { id }) });
    }
    await client.next('pusher:signin_success');
    expect((await client.next('pusher:error')).data).toEqual({
      code: null,
      message: 'The connection is already signed in',
    });
  });

  it('someone else’s user channel', async () => {
    const client = await test.greeted();
    client.send({ event: 'pusher:signin', data: test.api.authenticateUser(client.socketId, { id: 'liam' }) });
    await client.next('pusher:signin_success');
    client.send({ event: 'pusher:subscribe', data: { channel: '#server-to-user-maya' } });
    expect((await client.next('pusher:subscription_error')).data).toMatchObject({ status: 401 });
  });
});
