import { beforeAll, describe, expect, test } from 'vitest';
import {
  cancelHandoff,
  listMessages,
  postMessage,
  startSession,
} from '../../../src/contracts/operations/chat';
import { countConversations } from '../../../src/contracts/operations/conversations';
import { setPresence } from '../../../src/contracts/operations/team';
import { signVisitorToken } from '../../../src/server/auth/visitor-token';
import { createChannel, type TestChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, type TestVisitor } from '../../factories/visitor';
import { call, HOST, refused, send } from './support/call';

const SHOP = 'https://shop.example';
const EVIL = 'https://evil.example';
const OWN = `http://${HOST}`;

let channel: TestChannel;
let visitor: TestVisitor;
let member: TestMember;
beforeAll(async () => {
  const org = await createOrg();
  channel = await createChannel(org, { allowedOrigins: [SHOP] });
  visitor = await startVisitor(channel);
  member = await createMember(org);
});

const reader = (headers: Headers) => headers.get('access-control-allow-origin');

describe('the visitor API', () => {
  test('answers pages of the allowed origins and of our own', async () => {
    const params = { channel: channel.slug };
    for (const [origin, allowed] of [
      [SHOP, SHOP],
      [OWN, null],
    ] as const) {
      const session = await call(startSession, { params, body: {}, headers: { origin } });
      expect(reader(session.headers)).toBe(allowed);
      const { headers } = await call(listMessages, { token: visitor.token, headers: { origin } });
      expect([reader(headers), headers.get('vary')]).toEqual([allowed, allowed && 'origin']);
    }
  });

  test('refuses pages of any other origin, which cannot read why', async () => {
    for (const origin of [EVIL, 'null', 'http://shop.example', `${SHOP}:8443`, 'not an origin']) {
      const headers = { origin };
      const session = await refused(startSession, {
        params: { channel: channel.slug },
        body: {},
        headers,
      });
      const list = await refused(listMessages, { token: visitor.token, headers });
      for (const answer of [session, list]) {
        expect([answer.body.code, reader(answer.headers)]).toEqual(['origin_not_allowed', null]);
      }
    }
  });

  test('lets an allowed page read refusals, so that it can renew its session', async () => {
    const grant = { visitorId: visitor.id, orgId: channel.org.id, version: 1 };
    const token = await signVisitorToken(grant, new Date(Date.now() - 1000));
    const headers = { origin: SHOP };
    const expired = await refused(listMessages, { token, headers });
    expect([expired.body.code, reader(expired.headers)]).toEqual(['token_expired', SHOP]);
    const invalid = await refused(postMessage, { token: visitor.token, rawBody: '{', headers });
    expect([invalid.status, reader(invalid.headers)]).toEqual([400, SHOP]);
    const evil = await refused(listMessages, { token, headers: { origin: EVIL } });
    expect(reader(evil.headers)).toBeNull();
  });

  test('answers preflights for allowed origins only', async () => {
    const preflight = (origin: string) =>
      send(cancelHandoff, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'DELETE' },
      });
    const allowed = await preflight(SHOP);
    expect(allowed.status).toBe(204);
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': SHOP,
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
      'access-control-allow-headers': 'authorization, content-type',
    });
    const evil = await preflight(EVIL);
    expect([evil.status, reader(evil.headers)]).toEqual([403, null]);
  });
});

describe('the team API by session', () => {
  const write = (headers: Record<string, string>) => ({
    params: { org: member.org.slug },
    cookie: member.cookie,
    body: { status: 'online' },
    headers,
  });

  test('takes writes of our own pages and of programs without an Origin', async () => {
    const own: Record<string, string>[] = [
      { origin: OWN },
      { 'sec-fetch-site': 'same-origin' },
      { origin: `https://${HOST}`, 'sec-fetch-site': 'same-origin' },
      {},
    ];
    for (const headers of own) expect((await call(setPresence, write(headers))).status).toBe(200);
  });

  test('refuses writes of other sites, our neighbours on other ports included', async () => {
    const others: Record<string, string>[] = [
      { origin: EVIL },
      { origin: SHOP },
      { origin: 'null' },
      { origin: `${OWN}:4000` },
      { origin: OWN, 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of others) {
      const answer = await refused(setPresence, write(headers));
      expect([answer.status, answer.body.code, reader(answer.headers)]).toEqual([403, 'cross_site', null]);
    }
  });

  test('lets no other site read anything, and answers no preflight with permission', async () => {
    const options = { params: { org: member.org.slug }, cookie: member.cookie, headers: { origin: SHOP } };
    expect(reader((await call(countConversations, options)).headers)).toBeNull();
    const preflight = await send(setPresence, { method: 'OPTIONS', headers: { origin: SHOP } });
    expect([preflight.status, reader(preflight.headers), preflight.headers.get('allow')]).toEqual([
      204,
      null,
      'PUT, OPTIONS',
    ]);
  });
});
