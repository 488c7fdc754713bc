import PusherClient from 'pusher-js';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { authenticateUser, authorizeChannel } from '../../../src/contracts/operations/realtime';
import {
  conversationChannel,
  inboxChannel,
  memberChannel,
  orgPresenceChannel,
  threadChannel,
  threadPresenceChannel,
} from '../../../src/contracts/realtime/channels';
import { services } from '../../../src/server/services';
import { createApiKey } from '../../factories/api-key';
import { createChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor } from '../../factories/visitor';
import { Browser } from './support/auth';
import { type CallOptions, call, refused } from './support/call';

const SITE = 'https://shop.example';

let ours: TestOrg;
let theirs: TestOrg;
let maya: TestMember;
let liam: TestMember;
let visitor: TestVisitor;
let otherVisitor: TestVisitor;
let stranger: TestVisitor;

beforeAll(async () => {
  ours = await createOrg();
  theirs = await createOrg();
  maya = await createMember(ours, { name: 'Maya Chen' });
  liam = await createMember(ours, { name: 'Liam Ward' });
  const channel = await createChannel(ours, { allowedOrigins: [SITE] });
  visitor = await startVisitor(channel);
  otherVisitor = await startVisitor(channel);
  stranger = await startVisitor(await createChannel(theirs));
});

const body = (channelName: string) => ({ socket_id: '123.456', channel_name: channelName });
const join = (channelName: string, options: CallOptions) =>
  call(authorizeChannel, { body: body(channelName), ...options });
const denied = async (channelName: string, options: CallOptions) => {
  const answer = await refused(authorizeChannel, { body: body(channelName), ...options });
  return [answer.status, answer.body.code];
};

describe('a visitor', () => {
  test('joins the channel of their own conversation', async () => {
    const { status, body } = await join(conversationChannel(visitor.conversationId), {
      token: visitor.token,
    });
    expect(status).toBe(200);
    expect(body.auth).toMatch(new RegExp(`^${inject('realtime').key}:[0-9a-f]{64}$`));
    expect(body.channel_data).toBeUndefined();
  });

  test('joins no other channel, whether it exists or not', async () => {
    const names = [
      conversationChannel(otherVisitor.conversationId),
      conversationChannel(stranger.conversationId),
      conversationChannel(ours.id),
      threadChannel(visitor.conversationId),
      threadPresenceChannel(visitor.conversationId),
      inboxChannel(ours.id),
      orgPresenceChannel(ours.id),
      memberChannel(maya.id),
      'private-anything',
      'presence-anything',
      `private-conversation-${visitor.conversationId}-x`,
      `private-encrypted-conversation-${visitor.conversationId}`,
      visitor.conversationId,
      'public',
      '',
    ];
    for (const name of names) {
      expect(await denied(name, { token: visitor.token }), name).toEqual([403, 'forbidden']);
    }
  });

  test('signs no socket in', async () => {
    const { status } = await refused(authenticateUser, { body: { socket_id: '1.2' }, token: visitor.token });
    expect(status).toBe(403);
  });

  test('may ask from a page of an allowed origin, and from no other', async () => {
    const name = conversationChannel(visitor.conversationId);
    const allowed = await join(name, { token: visitor.token, headers: { origin: SITE } });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(SITE);
    const headers = { origin: 'https://evil.example' };
    expect(await denied(name, { token: visitor.token, headers })).toEqual([403, 'origin_not_allowed']);
  });
});

describe('a member', () => {
  test('joins the channels of the organisation and of its conversations', async () => {
    for (const name of [
      inboxChannel(ours.id),
      memberChannel(maya.id),
      threadChannel(visitor.conversationId),
      conversationChannel(otherVisitor.conversationId),
    ]) {
      expect((await join(name, { cookie: maya.cookie })).body.channel_data).toBeUndefined();
    }
  });

  test('is shown by name on presence channels', async () => {
    for (const name of [orgPresenceChannel(ours.id), threadPresenceChannel(visitor.conversationId)]) {
      const { body } = await join(name, { cookie: maya.cookie });
      expect(JSON.parse(body.channel_data ?? '')).toEqual({
        user_id: maya.id,
        user_info: { name: 'Maya Chen' },
      });
    }
  });

  test("joins neither another member's channel nor anything of another organisation", async () => {
    for (const name of [
      memberChannel(liam.id),
      inboxChannel(theirs.id),
      orgPresenceChannel(theirs.id),
      threadChannel(stranger.conversationId),
      threadPresenceChannel(stranger.conversationId),
      conversationChannel(stranger.conversationId),
      'private-thread-x',
    ]) {
      expect(await denied(name, { cookie: maya.cookie }), name).toEqual([403, 'forbidden']);
    }
  });

  test('of two organisations joins the channels of both, each as the member of that one', async () => {
    const there = await createMember(theirs, { userId: liam.userId, name: 'L. Ward' });
    const { body } = await join(threadPresenceChannel(stranger.conversationId), { cookie: liam.cookie });
    expect(JSON.parse(body.channel_data ?? '')).toEqual({
      user_id: there.id,
      user_info: { name: 'L. Ward' },
    });
    expect((await join(inboxChannel(ours.id), { cookie: liam.cookie })).status).toBe(200);
  });

  test('signs a socket in under the id of their account', async () => {
    const { body } = await call(authenticateUser, { body: { socket_id: '1.2' }, cookie: maya.cookie });
    expect(JSON.parse(body.user_data)).toEqual({ id: maya.userId });
  });

  test('is protected from requests of other sites', async () => {
    const name = inboxChannel(ours.id);
    const others: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of others) {
      expect(await denied(name, { cookie: maya.cookie, headers })).toEqual([403, 'cross_site']);
    }
  });
});

describe('bad requests', () => {
  test('without session or token, or with an API key, are 401', async () => {
    const name = inboxChannel(ours.id);
    expect(await denied(name, {})).toEqual([401, 'unauthenticated']);
    const token = await createApiKey(ours, ['conversation.read']);
    expect(await denied(name, { token })).toEqual([401, 'unauthenticated']);
  });

  test('with a malformed socket id or without one are 422', async () => {
    for (const fields of [{ socket_id: 'x', channel_name: 'y' }, { channel_name: 'y' }, {}]) {
      const { body } = await refused(authorizeChannel, { body: fields, cookie: maya.cookie });
      expect(body.code).toBe('validation_failed');
    }
  });

  test('that are not forms are 415', async () => {
    const contentType = 'application/json';
    const { status } = await refused(authorizeChannel, { rawBody: '{}', contentType, cookie: maya.cookie });
    expect(status).toBe(415);
  });
});

describe('over the wire, with pusher-js', () => {
  const clients: PusherClient[] = [];
  afterEach(() => {
    for (const client of clients.splice(0)) client.disconnect();
  });

  function connect(options: CallOptions): PusherClient {
    const { key, port } = inject('realtime');
    const client = new PusherClient(key, {
      cluster: 'local',
      wsHost: '127.0.0.1',
      wsPort: port,
      forceTLS: false,
      enabledTransports: ['ws'],
      channelAuthorization: {
        customHandler: ({ socketId, channelName }, done) => {
          call(authorizeChannel, {
            body: { socket_id: socketId, channel_name: channelName },
            ...options,
          }).then(
            (answer) => done(null, answer.body),
            (error: Error) => done(error, null),
          );
        },
        endpoint: '',
        transport: 'ajax',
      },
      userAuthentication: {
        customHandler: ({ socketId }, done) => {
          call(authenticateUser, { body: { socket_id: socketId }, ...options }).then(
            (answer) => done(null, answer.body),
            (error: Error) => done(error, null),
          );
        },
        endpoint: '',
        transport: 'ajax',
      },
    });
    clients.push(client);
    return client;
  }
  const event = (target: { bind(name: string, callback: (data: unknown) => void): unknown }, name: string) =>
    new Promise<unknown>((resolve) => target.bind(name, resolve));

  test('a joined channel delivers, and signing out ends the sockets that signed in', async () => {
    const browser = new Browser();
    const person = await createMember(ours);
    await browser.signIn(person.email, 'baton-demo');
    const client = connect({ cookie: browser.cookie });
    const channel = client.subscribe(inboxChannel(ours.id));
    await event(channel, 'pusher:subscription_succeeded');
    client.signin();
    await client.user.signinDonePromise;
    const received = event(channel, 'hello');
    await services().realtime.publish([
      { channel: inboxChannel(ours.id), event: 'hello', payload: { n: 1 } },
    ]);
    expect(await received).toEqual({ n: 1 });

    const ended = event(client.connection, 'disconnected');
    await browser.post('/api/auth/signout', { callbackUrl: '/login' });
    await ended;
    expect(client.connection.state).toBe('disconnected');
  });
});
