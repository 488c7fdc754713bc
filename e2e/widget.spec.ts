import { createChannel } from '../tests/factories/channel';
import { callBaton, launcherTag, strictPolicy } from './fixtures/host-site';
import { expect, test } from './fixtures/widget-test';

const HOSTILE = `<style>
* { all: unset !important; display: none !important; font: 60px serif !important; transform: rotate(9deg) !important }
html, body, h1, p { display: block !important }
html > * { opacity: 0.01 !important; position: static !important; width: 3px !important; pointer-events: none !important }
</style>`;

test('a page with a strict policy shows the chat, and nothing is reported against the policy', async ({
  page,
  site,
  baton,
  siteChannel: { publicKey: channelKey },
  widget,
}) => {
  const reports: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) reports.push(message.text());
  });
  site.serve({
    body: launcherTag(baton, channelKey),
    headers: { 'content-security-policy': strictPolicy(baton) },
  });
  await page.goto(site.origin);
  await widget.open();
  await widget.ask('Hello, what do you sell?');
  expect(reports).toEqual([]);
  expect(widget.complaints).toEqual([]);
});

test('hostile styles of the page change nothing of the widget, and the widget nothing of the page', async ({
  page,
  site,
  baton,
  siteChannel: { publicKey: channelKey },
  widget,
}) => {
  site.serve({ body: launcherTag(baton, channelKey) });
  await page.goto(site.origin);
  await expect(widget.bubble).toBeVisible();
  const calm = { x: 1440 - 20 - 64, y: 900 - 20 - 64, width: 64, height: 64 };
  // Polled: it grows into its place.
  await expect.poll(() => widget.bubble.boundingBox()).toEqual(calm);
  const heading = await page.locator('h1').evaluate((one) => getComputedStyle(one).fontFamily);
  await page.evaluate(() => document.querySelector('baton-widget')?.remove());
  expect(await page.locator('h1').evaluate((one) => getComputedStyle(one).fontFamily)).toBe(heading);

  site.serve({ head: HOSTILE, body: launcherTag(baton, channelKey) });
  await page.goto(site.origin);
  await expect.poll(() => widget.bubble.boundingBox()).toEqual(calm);
  await widget.open();
  await expect.poll(() => widget.panel.boundingBox()).toMatchObject({ width: 400, height: 704 });
  expect(await widget.panel.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
  await widget.ask('Hello, what do you sell?');
});

test('a page that may not have the chat shows nothing, and the console says what to do', async ({
  page,
  site,
  baton,
  org,
  widget,
}) => {
  const { publicKey } = await createChannel(org, { allowedOrigins: ['https://other.example'] });
  site.serve({ body: launcherTag(baton, publicKey) });
  await page.goto(site.origin);
  await expect
    .poll(() => widget.complaints)
    .toEqual([
      `Baton: pages of ${site.origin} may not show the chat of channel ${publicKey}. Add ${site.origin} to “Sites that may have the widget” of the channel, in Baton under Settings → Channels.`,
    ]);
  await expect(page.locator('baton-widget')).toHaveCount(0);

  // Nor does it show when the page puts the frame up by itself.
  site.serve({ body: `<iframe src="${baton}/chat/${publicKey}?embed=1&host=${site.origin}"></iframe>` });
  await page.goto(site.origin);
  await expect.poll(() => page.frames().length).toBe(2);
  await expect(page.frameLocator('iframe').locator('[data-message-id]')).toHaveCount(0);
  expect(page.frames()[1]?.url()).toContain('chrome-error:');
});

test('a policy that keeps the chat out is named, with the directive that needs it', async ({
  page,
  site,
  baton,
  siteChannel: { publicKey: channelKey },
  widget,
}) => {
  site.serve({
    body: launcherTag(baton, channelKey),
    headers: { 'content-security-policy': `default-src 'none'; script-src ${baton}; frame-src ${baton}` },
  });
  await page.goto(site.origin);
  await expect
    .poll(() => widget.complaints)
    .toEqual([
      `Baton: the Content-Security-Policy of this page keeps the chat out. Add ${baton} to its connect-src directive.`,
    ]);
});

test('a second script on the page does nothing but say so', async ({
  page,
  site,
  baton,
  siteChannel: { publicKey: channelKey },
  widget,
}) => {
  site.serve({ body: launcherTag(baton, channelKey) + launcherTag(baton, channelKey) });
  await page.goto(site.origin);
  await expect(widget.bubble).toBeVisible();
  await expect
    .poll(() => widget.complaints)
    .toEqual([`Baton is on this page already; the second script (${channelKey}) does nothing.`]);
  await expect(page.locator('baton-widget')).toHaveCount(1);
});

test('what is called before the script comes is done when it does', async ({
  page,
  site,
  baton,
  siteChannel: { publicKey: channelKey },
  widget,
}) => {
  site.serve({
    head: `<script>window.Baton=window.Baton||function(){(Baton.q=Baton.q||[]).push(arguments)}
      Baton('boot', { channel: '${channelKey}', language: 'de', color: '#0a7d4f', position: 'start' }); Baton('show')</script>`,
    body: `<script src="${baton}/widget.js" async></script>`,
  });
  await page.goto(site.origin);
  await expect(widget.messages.first()).toBeVisible();
  await expect(widget.bubble).toHaveAccessibleName('Chat schließen');
  await expect(widget.chat.getByRole('button', { name: 'Mit einem Menschen sprechen' })).toBeVisible();
  await expect.poll(() => widget.bubble.boundingBox()).toMatchObject({ x: 20 });
  expect(await widget.bubble.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
    'rgb(10, 125, 79)',
  );
  await callBaton(page, 'hide');
  await expect(widget.panel).toBeHidden();
  await callBaton(page, 'update', { hideBubble: true });
  await expect(widget.bubble).toBeHidden();
});

test('the keyboard opens the chat, is in it, and comes back', async ({
  page,
  site,
  baton,
  siteChannel: { publicKey: channelKey },
  widget,
}) => {
  site.serve({ body: launcherTag(baton, channelKey) });
  await page.goto(site.origin);
  await expect(widget.bubble).toHaveAccessibleName('Open chat');
  await expect(widget.bubble).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(widget.bubble).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.composer).toBeFocused();
  await expect(widget.bubble).toHaveAttribute('aria-expanded', 'true');
  await expect(widget.bubble).toHaveAccessibleName('Close chat');
  await page.keyboard.type('Hello');
  await expect(widget.composer).toHaveValue('Hello');
  await page.keyboard.press('Escape');
  await expect(widget.panel).toBeHidden();
  await expect(widget.bubble).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.composer).toBeFocused();
});

test('on a phone the chat covers the screen, holds the page behind still, and gives it back', async ({
  page,
  site,
  baton,
  siteChannel: { publicKey: channelKey },
  widget,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  site.serve({
    head: '<meta name="viewport" content="width=device-width">',
    body: `<div style="height:3000px"></div>${launcherTag(baton, channelKey)}`,
  });
  await page.goto(site.origin);
  await widget.open();
  await expect.poll(() => widget.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await expect(widget.bubble).toBeHidden();
  const behind = () =>
    page.evaluate(() => [getComputedStyle(document.documentElement).overflow, document.body.inert]);
  expect(await behind()).toEqual(['hidden', true]);
  await widget.chat.getByRole('button', { name: 'Close chat' }).click();
  await expect(widget.panel).toBeHidden();
  expect(await behind()).toEqual(['visible', false]);
});

test('without motion the chat stands there at once', async ({
  page,
  site,
  baton,
  siteChannel: { publicKey: channelKey },
  widget,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  site.serve({ body: launcherTag(baton, channelKey) });
  await page.goto(site.origin);
  await expect(widget.bubble).toBeVisible();
  const durations = [widget.bubble, widget.panel].map((one) =>
    one.evaluate((element) => getComputedStyle(element).transitionDuration),
  );
  expect(await Promise.all(durations)).toEqual(['0s', '0s']);
});
