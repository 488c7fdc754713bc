import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joined, once, startTestServer, type TestServer } from './testing/test-server';

let test: TestServer;

beforeEach(async () => {
  test = await startTestServer();
  const [maya, liam] = [test.connect({ user: { id: 'maya' } }), test.connect({ user: { id: 'liam' } })];
  for (const name of ['orders', 'private-orders', 'presence-team']) await joined(maya, name);
  for (const name of ['orders', 'presence-team', 'presence-sales']) await joined(liam, name);
  await joined(test.connect({ user: { id: 'liam' } }), 'presence-team');
});
afterEach(() => test.stop());

async function get(path: string, params: Record<string, string> = {}): Promise<unknown> {
  return (await test.api.get({ path, params })).json();
}

describe('asking about channels, with the server library', () => {
  it('lists the occupied ones', async () => {
    expect(await get('/channels')).toEqual({
      channels: { orders: {}, 'private-orders': {}, 'presence-team': {}, 'presence-sales': {} },
    });
  });

  it('lists those with a prefix, with users counted once and subscriptions each', async () => {
    const params = { filter_by_prefix: 'presence-', info: 'user_count,subscription_count' };
    expect(await get('/channels', params)).toEqual({
      channels: {
        'presence-team': { user_count: 2, subscription_count: 3 },
        'presence-sales': { user_count: 1, subscription_count: 1 },
      },
    });
  });

  it('does not list the channels of signed-in users', async () => {
    const client = await test.greeted();
    client.send({ event: 'pusher:signin', data: test.api.authenticateUser(client.socketId, { id: 'maya' }) });
    client.send({ event: 'pusher:subscribe', data: { channel: '#server-to-user-maya' } });
    await client.next('pusher_internal:subscription_succeeded');
    expect(await get('/channels', { filter_by_prefix: 'presence-sales' })).toEqual({
      channels: { 'presence-sales': {} },
    });
    expect(Object.keys(((await get('/channels')) as { channels: object }).channels)).toHaveLength(4);
  });

  it('describes one', async () => {
    const info = 'user_count,subscription_count';
    expect(await get('/channels/presence-team', { info })).toEqual({
      occupied: true,
      user_count: 2,
      subscription_count: 3,
    });
    expect(await get('/channels/orders', { info: 'subscription_count' })).toEqual({
      occupied: true,
      subscription_count: 2,
    });
    expect(await get('/channels/empty')).toEqual({ occupied: false });
  });

  it('lists the users of a presence channel', async () => {
    expect(await get('/channels/presence-team/users')).toEqual({ users: [{ id: 'maya' }, { id: 'liam' }] });
    expect(await get('/channels/presence-empty/users')).toEqual({ users: [] });
  });

  it.each([
    ['/channels', { info: 'user_count' }],
    ['/channels', { info: 'user_count', filter_by_prefix: 'private-' }],
    ['/channels', { info: 'everything' }],
    ['/channels/orders', { info: 'user_count' }],
    ['/channels/a!', {}],
    ['/channels/orders/users', {}],
  ])('refuses %s with %j', async (path, params) => {
    await expect(test.api.get({ path, params })).rejects.toMatchObject({ status: 400 });
  });

  it('follows what clients do', async () => {
    const client = test.connect();
    await joined(client, 'brief');
    const left = once(client.connection, 'disconnected');
    client.unsubscribe('brief');
    client.disconnect();
    await left;
    await expect.poll(() => get('/channels/brief')).toEqual({ occupied: false });
  });
});
