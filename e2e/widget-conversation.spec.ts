import type { APIRequestContext, Page } from '@playwright/test';
import { withTenant } from '../src/db/tenant';
import { services } from '../src/server/services';
import type { TestOrg } from '../tests/factories/org';
import { expectClean } from './fixtures/axe';
import { callBaton, heard, launcherTag, listenTo, widgetOn } from './fixtures/host-site';
import { storedHandoff } from './fixtures/stored';
import { expect, test } from './fixtures/widget-test';

/** What an agent does by the API, while the visitor is looked at. */
function teamOf(org: TestOrg, request: APIRequestContext) {
  const post = async (path: string, data: object) => {
    const answer = await request.post(`/api/v1/orgs/${org.slug}${path}`, { data });
    expect(answer.ok(), await answer.text()).toBe(true);
  };
  const conversation = () =>
    withTenant(services().database, org.id, ({ client }) => client.conversation.findFirstOrThrow());
  return {
    goOnline: async () => {
      const answer = await request.put(`/api/v1/orgs/${org.slug}/me/presence`, {
        data: { status: 'online' },
      });
      expect(answer.ok(), await answer.text()).toBe(true);
    },
    accept: async () => post(`/handoffs/${(await storedHandoff(org)).id}/accept`, {}),
    say: async (text: string) =>
      post(`/conversations/${(await conversation()).id}/messages`, { clientId: `a-${text.length}`, text }),
  };
}

const pageViews = (org: TestOrg) =>
  withTenant(services().database, org.id, async ({ client }) => {
    const rows = await client.leadSignal.findMany({ where: { kind: 'page_view' }, orderBy: { at: 'asc' } });
    return rows.map(({ key, title }) => [key, title]);
  });

/** Messages of the other side that the visitor has not read, as the database has it. */
const unreadOf = (org: TestOrg) =>
  withTenant(services().database, org.id, async ({ client }) => {
    const { id, visitorReadSeq } = await client.conversation.findFirstOrThrow();
    return client.message.count({
      where: { conversationId: id, seq: { gt: visitorReadSeq }, authorKind: { in: ['agent', 'bot'] } },
    });
  });

const events = (org: TestOrg) =>
  withTenant(services().database, org.id, async ({ client }) => {
    const rows = await client.leadSignal.findMany({ where: { kind: 'event' } });
    return rows.map(({ key, properties }) => [key, properties]);
  });

test('a reply while the chat is closed shows a dot, tells the site, and is read when the chat opens', async ({
  page,
  site,
  baton,
  siteChannel,
  widget,
  org,
  agent,
}) => {
  const maya = await agent('Maya Chen');
  const team = teamOf(org, maya.page.request);
  await team.goOnline();
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await widget.open();
  await listenTo(page, 'onUnread', 'onHandoff');
  await widget.ask('Hello, what do you sell?');
  await widget.chat.getByRole('button', { name: 'Talk to a person' }).click();
  const dot = page.locator('baton-widget .dot');
  const told = async (name: string) =>
    (await heard(page)).filter(([one]) => one === name).map(([, what]) => what);
  await expect
    .poll(async () => (await told('onHandoff')).at(0))
    .toMatchObject({ status: 'queued', position: 1 });
  // What has not been before the visitor's eyes for a moment does not count as read.
  await expect.poll(() => unreadOf(org)).toBe(0);
  await widget.bubble.click();
  await expect(widget.panel).toBeHidden();

  await team.accept();
  await team.say('Maya here, good to see you.');
  await expect(dot).toHaveText('1');
  await expect(widget.bubble).toHaveAccessibleName('Open chat, unread: 1');
  await team.say('How many of you are there?');
  await expect(dot).toHaveText('2');
  await expect
    .poll(async () => (await told('onHandoff')).at(-1))
    .toEqual({ status: 'engaged', position: null, estimatedWaitSeconds: null, agentName: 'Maya Chen' });

  // Another page of the site: the chat is not open, and yet the dot is there.
  await page.goto(`${site.origin}/plans`);
  await expect(dot).toHaveText('2');
  await listenTo(page, 'onUnread');
  // A glance is no reading: that it was read is told a moment later.
  const read = page.waitForRequest(
    (request) => request.url().endsWith('/api/chat/read') && request.postDataJSON().seen === true,
  );
  await widget.bubble.click();
  await expect(widget.chat.getByText('How many of you are there?')).toBeVisible();
  await expect.poll(() => told('onUnread')).toEqual([0]);
  await (await read).response();
  await widget.bubble.click();
  await page.reload();
  await expect(page.locator('baton-widget iframe')).toBeAttached();
  await expect(widget.messages.last()).toBeAttached();
  await expect(dot).toBeEmpty();
});

test('what the visitor gives of themselves is told to a site that asks for it', async ({
  page,
  site,
  baton,
  siteChannel,
  widget,
}) => {
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await listenTo(page, 'onLead');
  await widget.open();
  await widget.ask('Hello, what do you sell?');
  await widget.ask('I am Jane Doe, my e-mail is jane@northwind.example');
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toEqual(['onLead', expect.objectContaining({ email: 'jane@northwind.example' })]);
  // The open chat as part of somebody's page: bubble, panel, and what is in the frame.
  await expectClean(page, 'baton-widget');
});

for (const how of ['with the Navigation API', 'without the Navigation API'] as const) {
  test(`every page of a single-page app is counted once, those before the chat too, ${how}`, async ({
    page,
    site,
    baton,
    siteChannel,
    widget,
    org,
  }) => {
    if (how === 'without the Navigation API')
      await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'));
    site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
    const navigate = (path: string, title: string) =>
      page.evaluate(
        ([to, words]) => {
          history.pushState({}, '', '/redirect');
          history.replaceState({}, '', to);
          document.title = words;
        },
        [path, title] as const,
      );
    const shown = (path: string) => page.waitForFunction((to) => location.pathname === to, path);
    await page.goto(`${site.origin}/start`);
    expect(await page.evaluate(() => 'navigation' in window)).toBe(how === 'with the Navigation API');
    await expect(widget.bubble).toBeVisible();
    await page.goto(`${site.origin}/plans`);
    await expect(widget.bubble).toBeVisible();
    await callBaton(page, 'track', 'Plan chosen!', { seats: 12, trial: true, nested: {} });
    await widget.open();
    await expect.poll(() => pageViews(org)).toHaveLength(2);
    await navigate('/pricing', 'Pricing');
    await shown('/pricing');
    await expect.poll(() => pageViews(org)).toHaveLength(3);
    await page.evaluate(() => history.replaceState({}, '', '#section'));
    await page.goBack();
    await expect.poll(() => pageViews(org)).toHaveLength(4);
    expect(await pageViews(org)).toEqual([
      ['/start', '/start – Shop'],
      ['/plans', '/plans – Shop'],
      ['/pricing', 'Pricing'],
      ['/plans', expect.any(String)],
    ]);
    expect(await events(org)).toEqual([['plan_chosen', { seats: 12, trial: true }]]);
  });
}

const keptBy = (page: Page, key: string) =>
  page.evaluate((name) => localStorage.getItem(name) ?? '', `baton:${key}`);

test('a conversation goes on where the browser blocks what frames of other sites store', async ({
  page,
  site,
  baton,
  siteChannel,
  widget,
}) => {
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await widget.open();
  await widget.ask('Hello, what do you sell?');
  // Chromium's private windows, as tests have them, block third-party cookies and storage.
  const stored = await page.frames()[1]?.evaluate(() => {
    try {
      return localStorage.length;
    } catch {
      return 'blocked';
    }
  });
  expect(stored).toBe('blocked');
  expect(await keptBy(page, siteChannel.publicKey)).toContain('"token":"eyJ');
  await page.reload();
  await expect(widget.messages.filter({ hasText: 'Hello, what do you sell?' })).toHaveCount(1);
  await callBaton(page, 'shutdown');
  await expect(page.locator('baton-widget')).toHaveCount(0);
  expect(await keptBy(page, siteChannel.publicKey)).not.toContain('token');
});

test('a conversation goes on where the browser forgets at its end what frames store, as Apple’s does', async ({
  everydayPage: page,
  site,
  baton,
  siteChannel,
}) => {
  const widget = widgetOn(page);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'vendor', { get: () => 'Apple Computer, Inc.' }),
  );
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await widget.open();
  await widget.ask('Hello, what do you sell?');
  await page.frames()[1]?.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(widget.messages.filter({ hasText: 'Hello, what do you sell?' })).toHaveCount(1);
});

test('in an everyday browser the site never gets hold of the visitor’s token', async ({
  everydayPage: page,
  site,
  baton,
  siteChannel,
}) => {
  const widget = widgetOn(page);
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await page.evaluate(() => {
    const heardMessages: unknown[] = [];
    Reflect.set(window, 'heardOfBaton', heardMessages);
    window.addEventListener('message', ({ data }) => heardMessages.push(data));
  });
  await widget.open();
  await widget.ask('Hello, what do you sell?');
  const everything = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, Reflect.get(window, 'heardOfBaton')]),
  );
  expect(everything).toContain('talked');
  expect(everything).not.toContain('eyJ');
  await page.reload();
  await expect(widget.messages.filter({ hasText: 'Hello, what do you sell?' })).toHaveCount(1);
});

test('after shutdown the next person at this browser begins anew', async ({
  page,
  site,
  baton,
  siteChannel,
  widget,
}) => {
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await widget.open();
  await widget.ask('Hello, what do you sell?');
  await callBaton(page, 'shutdown');
  await expect(page.locator('baton-widget')).toHaveCount(0);
  await callBaton(page, 'boot', {});
  await widget.open();
  await expect(widget.messages).toHaveCount(1);
  await expect(widget.messages.filter({ hasText: 'Hello, what do you sell?' })).toHaveCount(0);
});

test('shutdown on a page where the chat was never opened forgets what was said on another', async ({
  page,
  site,
  baton,
  siteChannel,
  widget,
}) => {
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await widget.open();
  await widget.ask('Hello, what do you sell?');
  await widget.bubble.click();
  await page.goto(`${site.origin}/goodbye`);
  await page.evaluate(() => {
    const baton: unknown = Reflect.get(window, 'Baton');
    if (typeof baton === 'function') baton('shutdown');
  });
  await page.goto(site.origin);
  await widget.open();
  await expect(widget.messages).toHaveCount(1);
});

test('a signed identity reaches the session, before the chat opens and after', async ({
  page,
  site,
  baton,
  siteChannel,
  widget,
}) => {
  const identities: unknown[] = [];
  // Whether the server believes them is another matter.
  await page.route('**/sessions', (route) => {
    const { identity, ...rest } = route.request().postDataJSON();
    identities.push(identity);
    return route.continue({ postData: rest });
  });
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await callBaton(page, 'identify', { token: 'first' });
  await widget.open();
  await callBaton(page, 'identify', { token: 'second' });
  await expect.poll(() => identities).toEqual(['first', 'second']);
});
