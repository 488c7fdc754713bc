import { createHmac } from 'node:crypto';
import type { PresenceChannel } from 'pusher-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RawClient } from './testing/raw-client';
import { heard, joined, once, settled, startTestServer, type TestServer } from './testing/test-server';

const room = 'presence-room';
let test: TestServer;

beforeEach(async () => {
  test = await startTestServer({ presenceMembers: 3 });
});
afterEach(() => test.stop());

async function enter(channelData: unknown, signed: unknown = channelData): Promise<RawClient> {
  const client = await test.greeted();
  const asText = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data));
  const signature = createHmac('sha256', 'test-secret')
    .update(`${client.socketId}:${room}:${asText(signed)}`)
    .digest('hex');
  client.send({
    event: 'pusher:subscribe',
    data: { channel: room, auth: `test-key:${signature}`, channel_data: asText(channelData) },
  });
  return client;
}

async function memberIds(): Promise<string[]> {
  const response = await test.api.get({ path: `/channels/${room}/users` });
  const body: { users: { id: string }[] } = await response.json();
  return body.users.map((user) => user.id);
}

describe('presence, with pusher-js', () => {
  it('tells who is there, who comes and who goes', async () => {
    const maya = test.connect({ user: { id: 'maya', info: { name: 'Maya' } } });
    const channel = (await joined(maya, room)) as PresenceChannel;
    expect(channel.members.count).toBe(1);
    expect(channel.members.me).toEqual({ id: 'maya', info: { name: 'Maya' } });

    const added = once(channel, 'pusher:member_added');
    const liam = test.connect({ user: { id: 'liam', info: { name: 'Liam' } } });
    const other = (await joined(liam, room)) as PresenceChannel;
    expect(await added).toEqual({ id: 'liam', info: { name: 'Liam' } });
    expect(other.members.get('maya')).toEqual({ id: 'maya', info: { name: 'Maya' } });
    expect(await memberIds()).toEqual(['maya', 'liam']);

    const removed = once(channel, 'pusher:member_removed');
    liam.unsubscribe(room);
    expect(await removed).toEqual({ id: 'liam', info: { name: 'Liam' } });
    expect(await memberIds()).toEqual(['maya']);
  });

  it('counts a user with two sockets once, and lets go of the user with the last one', async () => {
    const watcher = test.connect({ user: { id: 'maya' } });
    const channel = (await joined(watcher, room)) as PresenceChannel;
    const heard: string[] = [];
    channel.bind('pusher:member_added', (member: { id: string }) => heard.push(`+${member.id}`));
    channel.bind('pusher:member_removed', (member: { id: string }) => heard.push(`-${member.id}`));

    const first = test.connect({ user: { id: 'liam' } });
    const second = test.connect({ user: { id: 'liam' } });
    await joined(first, room);
    await joined(second, room);
    expect(await memberIds()).toEqual(['maya', 'liam']);

    const probe = async () => {
      const echoed = once(channel, 'probe');
      await test.api.trigger(room, 'probe', {});
      await echoed;
    };
    second.unsubscribe(room);
    await settled(second);
    await probe();
    expect(heard).toEqual(['+liam']);

    const removed = once(channel, 'pusher:member_removed');
    first.disconnect();
    await removed;
    expect(heard).toEqual(['+liam', '-liam']);
    expect(channel.members.count).toBe(1);
  });

  it('lets go of a member whose laptop died, once the heartbeat goes unanswered', async () => {
    const maya = test.connect({ user: { id: 'maya' } });
    const channel = await joined(maya, room);
    const dead = await enter({ user_id: 'liam' });
    await dead.next('pusher_internal:subscription_succeeded');
    const removed = once(channel, 'pusher:member_removed');
    dead.socket.pause();
    const pinged = heard(maya, 'pusher:ping');
    test.clock.advance(30);
    await pinged;
    await settled(maya);
    test.clock.advance(15);
    expect(await removed).toMatchObject({ id: 'liam' });
  });
});

describe('what presence refuses', () => {
  it('a fourth member where three are permitted, but not a third member’s second socket', async () => {
    for (const id of ['a', 'b', 'c', 'c']) {
      await (await enter({ user_id: id })).next('pusher_internal:subscription_succeeded');
    }
    const refused = await (await enter({ user_id: 'd' })).next('pusher:subscription_error');
    expect(refused.data).toEqual({
      type: 'LimitReached',
      error: 'A presence channel holds 3 members',
      status: 403,
    });
    expect(await memberIds()).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['a user_id of 129 characters', { user_id: 'x'.repeat(129) }, 400],
    ['user_info of more than 1 KB', { user_id: 'a', user_info: { note: 'ü'.repeat(508) } }, 413],
    ['an empty user_id', { user_id: '' }, 400],
    ['no user_id', { user_info: {} }, 400],
    ['a user_id that is an object', { user_id: {} }, 400],
    ['channel_data that is not JSON', '{', 400],
  ])('%s', async (_, channelData, status) => {
    const refused = await (await enter(channelData)).next('pusher:subscription_error');
    expect(refused.data).toMatchObject({ type: 'InvalidData', status });
  });

  it('channel_data other than what was signed', async () => {
    const refused = await (await enter({ user_id: 'mallory' }, { user_id: 'maya' })).next(
      'pusher:subscription_error',
    );
    expect(refused.data).toMatchObject({ type: 'AuthError', status: 401 });
  });

  it('nothing that is exactly at the limit', async () => {
    const info = { note: 'ü'.repeat(506) };
    expect(Buffer.byteLength(JSON.stringify(info))).toBe(1_023);
    const client = await enter({ user_id: 'x'.repeat(128), user_info: info });
    await client.next('pusher_internal:subscription_succeeded');
  });

  it('neither a numeric user_id nor one that is a property of every object', async () => {
    await (await enter({ user_id: 7 })).next('pusher_internal:subscription_succeeded');
    const client = await enter({ user_id: '__proto__', user_info: { name: 'P' } });
    const { data } = await client.next('pusher_internal:subscription_succeeded');
    expect(data).toEqual({
      presence: {
        ids: ['7', '__proto__'],
        hash: JSON.parse('{"7":null,"__proto__":{"name":"P"}}'),
        count: 2,
      },
    });
  });
});
