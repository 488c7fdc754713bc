import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { listMessages, startSession } from '../../../src/contracts/operations/chat';
import {
  checkIdentity,
  endIdentitySecret,
  getIdentitySettings,
  rotateIdentitySecret,
} from '../../../src/contracts/operations/identity';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { signVisitorToken, visitorTokenLifetime } from '../../../src/server/auth/visitor-token';
import { services } from '../../../src/server/services';
import { createChannel, type TestChannel } from '../../factories/channel';
import { createIdentitySecret, signIdentity } from '../../factories/identity';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { call, refused } from '../http/support/call';

let org: TestOrg;
let channel: TestChannel;
let secret: string;
let manager: TestMember;

beforeEach(async () => {
  org = await createOrg();
  channel = await createChannel(org);
  secret = await createIdentitySecret(channel);
  manager = await createMember(org, { role: 'manager' });
});

const session = (identity: string, token?: string, at = channel) => ({
  params: { channel: at.slug },
  body: { identity, ...(token === undefined ? {} : { token }) },
});
const codeOf = async (identity: string, at = channel) => {
  const { status, body } = await refused(startSession, session(identity, undefined, at));
  return [status, body.code];
};
const now = () => Math.floor(Date.now() / 1000);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const INVALID = [401, 'identity_invalid'];

describe('what a site signed', () => {
  test('is believed with the channel’s own secret only', async () => {
    const other = await createChannel(org);
    await createIdentitySecret(other);
    const token = await signIdentity(secret, { sub: 'u-17' });
    expect((await call(startSession, session(token))).status).toBe(201);
    expect(await codeOf(token, other)).toEqual(INVALID);
    expect(await codeOf(token, await createChannel(org))).toEqual(INVALID);
    expect(await codeOf(await signIdentity(`${secret}x`, { sub: 'u-17' }))).toEqual(INVALID);
  });

  test('is not believed without a signature, nor by another algorithm', async () => {
    const claims = { sub: 'u-17', exp: now() + 60 };
    const none = `${part({ alg: 'none' })}.${part(claims)}.`;
    const signed = `${part({ alg: 'HS512' })}.${part(claims)}`;
    const longer = `${signed}.${createHmac('sha512', secret).update(signed).digest('base64url')}`;
    for (const token of [none, longer, 'u-17', '', `${part(claims)}`]) {
      expect(await codeOf(token)).toEqual(INVALID);
    }
  });

  test('must end, soon, and not have ended', async () => {
    const signed = (claims: object) => signIdentity(secret, { sub: 'u-17', ...claims });
    expect(await codeOf(await signed({ exp: undefined }))).toEqual(INVALID);
    expect(await codeOf(await signed({ exp: now() + 25 * 3_600 }))).toEqual(INVALID);
    expect(await codeOf(await signed({ exp: now() - 120 }))).toEqual([401, 'identity_expired']);
  });

  test('starts nothing when it is not believed: no visitor, no lead, and nobody else’s session goes on', async () => {
    const browser = await startVisitor(channel);
    const counts = () =>
      withTenant(services().database, org.id, async ({ client }) => [
        await client.visitor.count(),
        await client.lead.count(),
        await client.conversation.count(),
      ]);
    const before = await counts();
    const { status, body } = await refused(startSession, session('no.such.token', browser.token));
    expect([status, body.code]).toEqual(INVALID);
    expect(body.detail).toBe('This is no JSON Web Token signed with HS256');
    expect(await counts()).toEqual(before);
  });

  test('may be 4,000 characters and no more', async () => {
    const { body } = await refused(startSession, session('x'.repeat(4_001)));
    expect(body.code).toBe('validation_failed');
  });
});

describe('a channel’s secret', () => {
  const of = () => ({ params: { org: org.slug, id: channel.id }, cookie: manager.cookie });
  const signedBy = async (by: string) =>
    (await call(startSession, session(await signIdentity(by, { sub: 'u' })))).status;

  test('is shown once, kept unreadable, and told apart by its end', async () => {
    const made = await call(rotateIdentitySecret, { ...of(), body: {} });
    expect(made.body.secret).toMatch(/^ids_[\w-]{43}$/);
    const settings = await call(getIdentitySettings, of());
    expect(settings.body.secrets).toMatchObject([
      {
        end: made.body.secret.slice(-4),
        createdBy: manager.name,
        validUntil: null,
        lastUsedAt: null,
        readable: true,
      },
    ]);
    const rows = await withSystem(services().database, (client) => client.channelIdentitySecret.findMany());
    expect(JSON.stringify([settings.body, rows])).not.toContain(made.body.secret);
    const audit = await withTenant(services().database, org.id, ({ client }) => client.auditEntry.findMany());
    expect(audit.map(({ action }) => action)).toContain('channel.identity_secret_made');
    expect(JSON.stringify(audit)).not.toContain(made.body.secret);
  });

  test('that is replaced is good for the time that was said, and not a moment longer', async () => {
    const made = await call(rotateIdentitySecret, { ...of(), body: { graceHours: 24 } });
    expect(await signedBy(made.body.secret)).toBe(201);
    expect(await signedBy(secret)).toBe(201);
    const used = await call(getIdentitySettings, of());
    expect(used.body.secrets.map(({ lastUsedAt }) => lastUsedAt === null)).toEqual([false, false]);
    await withSystem(services().database, (client) =>
      client.channelIdentitySecret.updateMany({
        where: { channelId: channel.id, validUntil: { not: null } },
        data: { validUntil: new Date() },
      }),
    );
    expect(await codeOf(await signIdentity(secret, { sub: 'u' }))).toEqual(INVALID);
    expect(await signedBy(made.body.secret)).toBe(201);
  });

  test('that is replaced without grace is over at once', async () => {
    const made = await call(rotateIdentitySecret, { ...of(), body: { graceHours: 0 } });
    expect(await codeOf(await signIdentity(secret, { sub: 'u' }))).toEqual(INVALID);
    expect(await signedBy(made.body.secret)).toBe(201);
  });

  test('can be ended, after which no site can say who anybody is', async () => {
    const { body } = await call(getIdentitySettings, of());
    const secretId = body.secrets[0]?.id ?? '';
    const ended = await call(endIdentitySecret, { ...of(), params: { ...of().params, secretId } });
    expect(ended.body.secrets).toEqual([]);
    expect(await codeOf(await signIdentity(secret, { sub: 'u' }))).toEqual(INVALID);
  });

  test('is one in use, however many ask for a new one at once', async () => {
    const made = await Promise.all(
      [1, 2, 3].map(() => call(rotateIdentitySecret, { ...of(), body: { graceHours: 24 } })),
    );
    expect(new Set(made.map(({ body }) => body.secret)).size).toBe(3);
    const { body } = await call(getIdentitySettings, of());
    expect(body.secrets.filter(({ validUntil }) => validUntil === null)).toHaveLength(1);
  });

  test('tells a developer what a token says, or what is wrong with it', async () => {
    const check = async (token: string) => (await call(checkIdentity, { ...of(), body: { token } })).body;
    expect(await check(await signIdentity(secret, { sub: 'u-17', name: 'Ada' }))).toMatchObject({
      ok: true,
      externalId: 'u-17',
      name: 'Ada',
    });
    expect(await check(await signIdentity(secret, { name: 'Ada' }))).toEqual({
      ok: false,
      code: 'identity_invalid',
      detail: '`sub` must be a text: who the visitor is',
    });
    expect(await check(await signIdentity('ids_another-secret-of-another-channel!', { sub: 'u' }))).toEqual({
      ok: false,
      code: 'identity_invalid',
      detail: 'No secret of this channel signed this token',
    });
  });
});

describe('a visitor’s token', () => {
  test('is given anew by each session and lasts a week for somebody whom the site knows', async () => {
    const identity = await signIdentity(secret, { sub: 'u-17' });
    const claimsOf = (token: string): { exp: number; iat: number } =>
      JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const known = claimsOf((await call(startSession, session(identity))).body.token);
    const { body } = await call(startSession, { params: { channel: channel.slug }, body: {} });
    const nobody = claimsOf(body.token);
    expect([(known.exp - known.iat) / 86_400, (nobody.exp - nobody.iat) / 86_400]).toEqual([7, 30]);
    expect([
      visitorTokenLifetime({ isIdentified: true }),
      visitorTokenLifetime({ isIdentified: false }),
    ]).toEqual(['7d', '30d']);
  });

  test('that has expired is told apart, and with the site’s word the visitor is who they were', async () => {
    const identity = await signIdentity(secret, { sub: 'u-17' });
    const first = (await call(startSession, session(identity))).body;
    const expired = await signVisitorToken(
      { visitorId: first.visitor.id, orgId: org.id, version: 1 },
      new Date(Date.now() - 1_000),
    );
    const answer = await refused(listMessages, { token: expired, query: { after: 0 } });
    expect([answer.status, answer.body.code]).toEqual([401, 'token_expired']);
    const again = (await call(startSession, session(identity, expired))).body;
    expect(again.conversation.id).toBe(first.conversation.id);
  });

  test('of a browser that became somebody is nobody’s, though its version may be theirs', async () => {
    const identity = await signIdentity(secret, { sub: 'u-17' });
    const known = (await call(startSession, session(identity))).body;
    const browser = await startVisitor(channel);
    await call(startSession, session(identity, browser.token));
    const { body } = await call(startSession, {
      params: { channel: channel.slug },
      body: { token: browser.token },
    });
    expect(body.visitor.id).not.toBe(known.visitor.id);
    const version = await withTenant(services().database, org.id, ({ client }) =>
      client.visitor.findUniqueOrThrow({ where: { id: known.visitor.id } }),
    );
    const forged = await signVisitorToken({
      visitorId: browser.id,
      orgId: org.id,
      version: version.tokenVersion,
    });
    const { status } = await refused(listMessages, { token: forged, query: { after: 0 } });
    expect(status).toBe(401);
  });
});
