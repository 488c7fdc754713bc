import { beforeAll, describe, expect, test } from 'vitest';
import { storeMail } from '../../../src/db/repositories/mails';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { createChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { HOST, readProblem } from './support/call';
import { inRequestScope, nextRequest } from './support/request-scope';

const { requireMember } = await import('../../../src/server/pages/require-member');
const { loadOutbox } = await import('../../../src/server/pages/outbox');
const { loadHostedChannel } = await import('../../../src/server/pages/chat-channel');
const { signInOptions } = await import('../../../src/server/pages/sign-in-options');

let member: TestMember;
beforeAll(async () => {
  member = await createMember(await createOrg());
});

const page = (path: string, headers: Record<string, string>) =>
  nextRequest(`http://${HOST}${path}`, { headers: { host: HOST, 'x-baton-path': path, ...headers } });
const memberOf = (headers: Record<string, string>, path = '/inbox') =>
  inRequestScope(page(path, headers), requireMember);

/** Where a page sends its visitor instead of showing itself. */
async function redirectOf(work: Promise<unknown>): Promise<string> {
  const thrown: unknown = await work.then(
    () => ({ digest: 'shown' }),
    (error: unknown) => error,
  );
  return String(Object(thrown).digest).split(';')[2] ?? '';
}

describe('a page of the team', () => {
  test('knows its member', async () => {
    const { ctx, me } = await memberOf({ cookie: member.cookie });
    expect(me.member).toMatchObject({ id: member.id, email: member.email });
    expect(ctx).toMatchObject({ orgId: member.org.id, actor: { memberId: member.id } });
  });

  test('sends strangers to sign in, and back to where they were', async () => {
    expect(await redirectOf(memberOf({}, '/leads?stage=won'))).toBe(
      '/login?callbackUrl=%2Fleads%3Fstage%3Dwon',
    );
    expect(await redirectOf(memberOf({ cookie: 'baton-test.session=forged' }))).toBe(
      '/login?callbackUrl=%2Finbox',
    );
  });

  test('sends away whoever was deactivated', async () => {
    const gone = await createMember(member.org);
    await withSystem(services().database, (client) =>
      client.member.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } }),
    );
    expect(await redirectOf(memberOf({ cookie: gone.cookie }))).toBe('/login?callbackUrl=%2Finbox');
  });

  test('stands in the organisation that the person looked at last, else in the first', async () => {
    const second = await createOrg({ name: 'Globex' });
    const there = await createMember(second, { userId: member.userId });
    const cookie = (slug: string) => `${member.cookie}; baton-test.org=${slug}`;
    expect((await memberOf({ cookie: member.cookie })).me.org.slug).toBe(member.org.slug);
    const { me } = await memberOf({ cookie: cookie(second.slug) });
    expect([me.org.name, me.member.id, me.orgs.length]).toEqual(['Globex', there.id, 2]);
    const elsewhere = await createOrg();
    expect((await memberOf({ cookie: cookie(elsewhere.slug) })).me.org.slug).toBe(member.org.slug);
  });
});

describe('the outbox', () => {
  const outbox = (address: string, host: string) =>
    inRequestScope(page('/outbox', { 'x-forwarded-for': address, host }), loadOutbox);

  test('is shown to whoever sits at this machine and to nobody else', async () => {
    const id = await storeMail(services().database, { to: 'a@acme.test', subject: 'S', text: 'T' });
    const shown = await outbox('127.0.0.1', 'localhost:3000');
    expect(shown?.map((mail) => mail.id)).toContain(id);
    expect(await outbox('203.0.113.7', 'localhost:3000')).toBeNull();
    expect(await outbox('127.0.0.1', 'chat.example.com')).toBeNull();
  });
});

test('a hosted page knows its channel by slug and by key, and none that was switched off', async () => {
  const channel = await createChannel(member.org);
  const expected = { slug: channel.slug, name: 'Website', orgName: 'Acme', language: 'en' };
  expect(await loadHostedChannel(channel.slug)).toMatchObject(expected);
  expect(await loadHostedChannel(channel.publicKey)).toMatchObject(expected);
  await withSystem(services().database, (client) =>
    client.channel.update({ where: { id: channel.id }, data: { disabledAt: new Date() } }),
  );
  expect(await loadHostedChannel(channel.slug)).toBeNull();
  expect(await loadHostedChannel('no\0where')).toBeNull();
});

test('without configuration people sign in by password or link', () => {
  expect(signInOptions()).toEqual({ magicLink: true, oauth: [] });
});

test('a path of the API that nothing stands behind is a problem, not a page', async () => {
  const { GET, POST } = await import('../../../src/app/api/[...unknown]/route');
  for (const answer of [await GET(), await POST()]) {
    expect((await readProblem(answer)).body.code).toBe('not_found');
  }
});
