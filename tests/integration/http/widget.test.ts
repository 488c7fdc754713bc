import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { trackEvent, updateOwnLead } from '../../../src/contracts/operations/chat';
import { checkInstallation } from '../../../src/contracts/operations/installation';
import { getOwnLead, getWidgetConfig } from '../../../src/contracts/operations/widget';
import { withTenant } from '../../../src/db/tenant';
import { chatPagePolicy } from '../../../src/server/pages/chat-frame';
import { services } from '../../../src/server/services';
import { createChannel, type TestChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { call, HOST, refused } from './support/call';

const SHOP = 'https://shop.example';

let channel: TestChannel;
beforeAll(async () => {
  channel = await createChannel(await createOrg({ name: 'Northwind' }), {
    allowedOrigins: [SHOP, 'https://*.shop.example'],
  });
});

const config = (origin: string | null, key = channel.publicKey) =>
  call(getWidgetConfig, { params: { channel: key }, headers: origin === null ? {} : { origin } });

describe('what the launcher asks', () => {
  test('is answered for an allowed page, and may be kept by its origin', async () => {
    const { body, headers } = await config(SHOP);
    expect(body).toEqual({
      status: 'ready',
      name: 'Northwind',
      accent: null,
      onAccent: 'white',
      accentDark: null,
      onAccentDark: 'white',
      position: 'end',
      labels: {},
      language: null,
    });
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['public, max-age=60', 'origin']);
    expect(headers.get('access-control-allow-origin')).toBe(SHOP);
    expect((await config('https://www.shop.example')).body.status).toBe('ready');
    expect((await config(`http://${HOST}`)).body.status).toBe('ready');
  });

  test('tells any other page why not, so that its owner can mend it, and tells nothing else', async () => {
    for (const origin of ['https://evil.example', 'http://shop.example', 'null']) {
      const { body, headers } = await config(origin);
      expect(body).toEqual({ status: 'origin_not_allowed' });
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect((await config(SHOP, 'ch_nobody')).body).toEqual({ status: 'unknown_channel' });
  });
});

describe('a hosted chat page', () => {
  test('may be framed by the channel’s origins and our own pages alone', async () => {
    const ancestors = (policy: string) => policy.split('; ').find((one) => one.startsWith('frame-ancestors'));
    expect(ancestors(await chatPagePolicy(channel.slug))).toBe(
      `frame-ancestors 'self' ${SHOP} https://*.shop.example`,
    );
    expect(ancestors(await chatPagePolicy(channel.publicKey))).toBe(
      `frame-ancestors 'self' ${SHOP} https://*.shop.example`,
    );
    expect(ancestors(await chatPagePolicy('nobody'))).toBe("frame-ancestors 'self'");
  });

  test('says nothing in its policy that is no origin', async () => {
    const odd = await createChannel(channel.org, {
      allowedOrigins: ["'none'; script-src *", 'https://a.example/x'],
    });
    expect(await chatPagePolicy(odd.slug)).toMatch(/; frame-ancestors 'self'$/);
  });
});

test('visitors are told what is known of themselves', async () => {
  const visitor = await startVisitor(channel);
  const nothing = { name: null, email: null, phone: null, company: null };
  expect((await call(getOwnLead, { token: visitor.token })).body).toEqual(nothing);
  await call(updateOwnLead, { token: visitor.token, body: { email: 'ada@example.test' } });
  const { body } = await call(getOwnLead, { token: visitor.token });
  expect(body).toEqual({ ...nothing, email: 'ada@example.test' });
  const other = await startVisitor(channel);
  expect((await call(getOwnLead, { token: other.token })).body).toEqual(nothing);
});

test('a page view that is told late counts when it happened', async () => {
  const visitor = await startVisitor(channel);
  const view = (url: string, ageSeconds: number) =>
    call(trackEvent, { token: visitor.token, body: { type: 'page_view', url, ageSeconds } });
  await view(`${SHOP}/now`, 0);
  await view(`${SHOP}/before`, 600);
  const rows = await withTenant(services().database, channel.org.id, ({ client }) =>
    client.leadSignal.findMany({ where: { visitorId: visitor.id }, orderBy: { at: 'asc' } }),
  );
  expect(rows.map(({ key }) => key)).toEqual(['/before', '/now']);
  const [before, now] = rows.map(({ at }) => at.getTime());
  expect(Math.round(((now ?? 0) - (before ?? 0)) / 10_000)).toBe(60);
  const tooOld = await refused(trackEvent, {
    token: visitor.token,
    body: { type: 'page_view', url: SHOP, ageSeconds: 86_401 },
  });
  expect(tooOld.status).toBe(422);
});

describe('the check of an installation', () => {
  test('follows the page where it leads and reads it as a visitor would', async () => {
    const site = createServer((request, response) => {
      if (request.url === '/') return response.writeHead(302, { location: '/home' }).end();
      response
        .writeHead(200, { 'content-security-policy': "default-src 'self'" })
        .end(`<script src="http://${HOST}/widget.js" data-channel="${channel.publicKey}" async></script>`);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const { port } = site.address() as AddressInfo;
    const manager = await createMember(channel.org, { role: 'manager' });
    const { body } = await call(checkInstallation, {
      params: { org: channel.org.slug, id: channel.id },
      cookie: manager.cookie,
      body: { url: `http://127.0.0.1:${port}/` },
    });
    site.close();
    expect(body.findings.map(({ check, verdict }) => [check, verdict])).toEqual([
      ['channel', 'good'],
      ['page', 'good'],
      ['origin', 'problem'],
      ['script', 'good'],
      ['policy', 'problem'],
    ]);
    expect(body.findings[1]?.words).toBe(`http://127.0.0.1:${port}/home answers.`);
  });

  test('is the managers’, and of an address on the web', async () => {
    const agent = await createMember(channel.org);
    const params = { org: channel.org.slug, id: channel.id };
    const forbidden = await refused(checkInstallation, { params, cookie: agent.cookie, body: { url: SHOP } });
    expect(forbidden.status).toBe(403);
    const manager = await createMember(channel.org, { role: 'manager' });
    const odd = await refused(checkInstallation, {
      params,
      cookie: manager.cookie,
      body: { url: 'file:///etc/passwd' },
    });
    expect(odd.status).toBe(422);
  });
});
