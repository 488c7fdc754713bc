import { beforeAll, describe, expect, test, vi } from 'vitest';
import { getMe } from '../../../src/contracts/operations/team';
import { endSessions } from '../../../src/db/queries/identify';
import { listUnsentMails } from '../../../src/db/repositories/mails';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { createMember, PASSWORD, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { Browser } from './support/auth';
import { call, readProblem, refused } from './support/call';

let member: TestMember;
beforeAll(async () => {
  member = await createMember(await createOrg());
});

const me = (browser: Browser) =>
  call(getMe, { params: { org: member.org.slug }, cookie: browser.cookie }).then(({ body }) => body);
const shutOut = (browser: Browser) =>
  refused(getMe, { params: { org: member.org.slug }, cookie: browser.cookie });

describe('e-mail and password', () => {
  test('open a session that the API accepts', async () => {
    const browser = new Browser();
    const response = await browser.signIn(member.email, PASSWORD);
    expect(await response.json()).toEqual({ url: 'http://baton.test/inbox' });
    expect(await me(browser)).toMatchObject({ member: { id: member.id, email: member.email } });
  });

  test('are not case-sensitive about the address', async () => {
    const browser = new Browser();
    await browser.signIn(member.email.toUpperCase(), PASSWORD);
    expect((await me(browser)).member.id).toBe(member.id);
  });

  test.each([
    ['a wrong password', () => [member.email, 'wrong']],
    ['an unknown address', () => ['nobody@example.test', PASSWORD]],
    ['an address with NUL', () => [`${member.email}\0`, PASSWORD]],
    ['nothing', () => ['', '']],
  ])('open nothing with %s', async (_, given) => {
    const browser = new Browser();
    const [email = '', password = ''] = given();
    const response = await browser.signIn(email, password);
    expect(response.status).toBe(401);
    expect((await shutOut(browser)).status).toBe(401);
  });

  test('put the session into a cookie that scripts cannot read and that names the install', async () => {
    const response = await new Browser().signIn(member.email, PASSWORD);
    const cookie = response.headers.getSetCookie().find((one) => one.startsWith('baton-test.session='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  test('are refused from another site', async () => {
    const response = await new Browser().signIn(member.email, PASSWORD, { origin: 'https://evil.example' });
    expect((await readProblem(response)).body.code).toBe('cross_site');
  });

  test('are refused without the csrf token', async () => {
    const forged = new Browser();
    vi.spyOn(forged, 'csrfToken').mockResolvedValue('forged');
    await forged.signIn(member.email, PASSWORD);
    expect((await shutOut(forged)).status).toBe(401);
  });

  test('may be guessed 20 times in 15 minutes, and a success starts the count anew', async () => {
    const target = await createMember(member.org);
    const guess = async () => (await new Browser().signIn(target.email, 'wrong')).status;
    for (let count = 0; count < 19; count += 1) expect(await guess()).toBe(401);
    expect((await new Browser().signIn(target.email, PASSWORD)).status).toBe(200);
    for (let count = 0; count < 20; count += 1) expect(await guess()).toBe(401);
    const { body, headers } = await readProblem(await new Browser().signIn(target.email, PASSWORD));
    expect(body.code).toBe('too_many_requests');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(890);
    expect((await new Browser().signIn(member.email, PASSWORD)).status).toBe(200);
  });
});

describe('a session ends', () => {
  test('at once when all sessions of the person are ended', async () => {
    const person = await createMember(member.org);
    await endSessions(services().database, person.userId);
    const { body } = await refused(getMe, { params: { org: member.org.slug }, cookie: person.cookie });
    expect(body.code).toBe('unauthenticated');
  });

  test('at once when the member is deactivated or the person disabled', async () => {
    const deactivated = await createMember(member.org);
    const disabled = await createMember(member.org);
    await withSystem(services().database, async (client) => {
      await client.member.update({ where: { id: deactivated.id }, data: { deactivatedAt: new Date() } });
      await client.user.update({ where: { id: disabled.userId }, data: { disabledAt: new Date() } });
    });
    for (const { cookie } of [deactivated, disabled]) {
      expect((await refused(getMe, { params: { org: member.org.slug }, cookie })).status).toBe(401);
    }
    expect((await new Browser().signIn(disabled.email, PASSWORD)).status).toBe(401);
  });

  test('in this browser by signing out, which ends the sockets of the person', async () => {
    const browser = new Browser();
    await browser.signIn(member.email, PASSWORD);
    const terminate = vi.spyOn(services().realtime, 'terminate');
    await browser.post('/api/auth/signout', { callbackUrl: '/login' });
    expect(terminate).toHaveBeenCalledExactlyOnceWith(member.userId);
    await expect(terminate.mock.results[0]?.value).resolves.toBeUndefined();
    expect((await shutOut(browser)).status).toBe(401);
  });
});

describe('a sign-in link', () => {
  async function linkFor(email: string): Promise<URL | null> {
    const response = await new Browser().post('/api/auth/signin/email', { email, callbackUrl: '/inbox' });
    expect(await response.json()).toEqual({
      url: 'http://baton.test/api/auth/verify-request?provider=email&type=email',
    });
    const mails = await listUnsentMails(services().database, 100);
    const text = mails.find(({ recipient }) => recipient === email)?.text ?? '';
    const found = /http:\S+/.exec(text)?.[0];
    return found ? new URL(found) : null;
  }
  const confirm = (browser: Browser, link: URL) => browser.post(`/api/auth/callback/email${link.search}`, {});

  test('leads to a page whose button signs in, once', async () => {
    const person = await createMember(member.org);
    const link = await linkFor(person.email);
    expect(link?.origin + (link?.pathname ?? '')).toBe('http://baton.test/login/confirm');
    if (!link) return;
    const browser = new Browser();
    expect((await browser.get(`/api/auth/callback/email${link.search}`)).status).toBe(404);
    expect(await (await confirm(browser, link)).json()).toEqual({ url: 'http://baton.test/inbox' });
    expect((await me(browser)).member.id).toBe(person.id);
    const second = new Browser();
    expect(await (await confirm(second, link)).json()).toEqual({
      url: 'http://baton.test/api/auth/error?error=Verification',
    });
    expect((await shutOut(second)).status).toBe(401);
  });

  test('does not work for another address, nor after 15 minutes', async () => {
    const person = await createMember(member.org);
    const link = await linkFor(person.email);
    if (!link) throw new Error('no link');
    const other = new URL(link);
    other.searchParams.set('email', member.email);
    const browser = new Browser();
    await confirm(browser, other);
    expect((await shutOut(browser)).status).toBe(401);
    await withSystem(services().database, (client) =>
      client.signInToken.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } }),
    );
    await confirm(browser, link);
    expect((await shutOut(browser)).status).toBe(401);
  });

  test('is answered alike for an unknown address, which gets no mail', async () => {
    expect(await linkFor('nobody@example.test')).toBeNull();
  });

  test.each(['a@example.test,b@example.test', 'a@@example.test', '"a"@example.test', 'a@example'])(
    'goes to one address and not to %s',
    async (email) => {
      const response = await new Browser().post('/api/auth/signin/email', { email });
      expect(await response.json()).toEqual({ url: 'http://baton.test/api/auth/error?error=EmailSignin' });
    },
  );

  test('is mailed five times in 15 minutes at most', async () => {
    const person = await createMember(member.org);
    for (let count = 0; count < 5; count += 1) await linkFor(person.email);
    const response = await new Browser().post('/api/auth/signin/email', { email: person.email });
    expect((await readProblem(response)).body.code).toBe('too_many_requests');
  });
});

test('actions of next-auth that nobody needs are not there', async () => {
  const browser = new Browser();
  expect((await readProblem(await browser.post('/api/auth/_log', {}))).status).toBe(404);
  expect((await readProblem(await browser.post('/api/auth/session', {}))).status).toBe(404);
});
