import type { Page } from '@playwright/test';
import { withSystem } from '../src/db/system';
import { services } from '../src/server/services';
import { expectClean } from './fixtures/axe';
import { expect, test } from './fixtures/test';

const ORANGE = '#ff7a00';
const PASSES = '#bd5a00';

const accentOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--color-accent'));

test('a manager makes a channel, sees it change, and a visitor finds it so', async ({
  manager,
  org,
  browser,
}) => {
  const { page } = manager;
  const slug = `look-${org.slug}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  await page.goto('/settings/channels');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New channel' });
  await dialog.getByLabel('Name').fill('Look and feel');
  await expect(dialog.getByLabel('Address')).toHaveValue('look-and-feel');
  await dialog.getByLabel('Address').fill(slug);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('heading', { name: 'Look and feel' })).toBeVisible();

  const preview = page.frameLocator('iframe[title="Preview in English"]');
  await expect(preview.getByRole('log')).toContainText(/automated assistant/i);

  // A colour that white text cannot be read on is refused, with its ratio and what would pass.
  await page.getByLabel('Brand colour', { exact: true }).fill(ORANGE);
  await expect(page.getByRole('alert').filter({ hasText: '2.6:1' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.getByRole('button', { name: `Use ${PASSES}` }).click();
  await expect(page.getByText('4.5:1', { exact: true })).toBeVisible();
  await expect
    .poll(() =>
      preview.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--color-accent')),
    )
    .toContain(PASSES);

  // Words and the form show in the preview before anything is saved, and start no session.
  const sessions: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/sessions')) sessions.push(request.url());
  });
  await page.getByRole('textbox', { name: 'Greeting' }).fill('Welcome to {{orgName}}!');
  await expect(preview.getByRole('log')).toContainText('Welcome to Northwind Tools!');
  await page.getByRole('switch', { name: 'Ask before the chat' }).click();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await page.getByRole('button', { name: 'A question' }).click();
  await page.getByRole('switch', { name: 'Ask for consent' }).click();
  await page.getByRole('textbox', { name: 'Consent, in English' }).fill('I agree to be contacted.');
  await expect(preview.getByRole('heading', { name: 'Before we start' })).toBeVisible();
  await page.getByLabel('Privacy page').fill('https://northwind.test/privacy');
  await expect(preview.getByRole('link', { name: 'Privacy' })).toBeVisible();
  expect(sessions).toEqual([]);
  await expectClean(page);

  // Leaving asks first; staying keeps what was typed.
  await page.getByRole('link', { name: 'All channels' }).click();
  const leaving = page.getByRole('dialog', { name: 'Leave without saving?' });
  await leaving.getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The channel is saved')).toBeVisible();
  await page.getByRole('link', { name: 'All channels' }).click();
  await expect(page).toHaveURL(/\/settings\/channels$/);

  const context = await browser.newContext();
  const visitor = await context.newPage();
  await visitor.goto(`/chat/${slug}`);
  await expect(visitor.getByRole('log')).toContainText('Welcome to Northwind Tools!');
  expect(await accentOf(visitor)).toContain(PASSES);
  await expect(visitor.getByRole('heading', { name: 'Before we start' })).toBeVisible();
  await expectClean(visitor);
  await visitor.getByRole('button', { name: 'Start chat' }).click();
  const consent = visitor.getByRole('checkbox', { name: 'I agree to be contacted.' });
  await expect(consent).toHaveAccessibleDescription('Please agree to go on.');
  await visitor.getByLabel('Name (optional)').fill('Ada Berg');
  await visitor.getByLabel('E-mail address (optional)').fill('ada@berg.test');
  await visitor.getByLabel('How can we help? (optional)').fill('Do you deliver to Norway?');
  await consent.check();
  await visitor.getByRole('button', { name: 'Start chat' }).click();
  await expect(visitor.getByRole('log')).toContainText('Do you deliver to Norway?');
  await expect(visitor.getByRole('heading', { name: 'Before we start' })).toBeHidden();
  await expect(visitor.getByRole('textbox', { name: 'Message' })).toBeVisible();
  await expect(visitor.getByRole('link', { name: 'Privacy' })).toHaveAttribute(
    'href',
    'https://northwind.test/privacy',
  );

  const stored = await withSystem(services().database, (client) =>
    client.visitor.findMany({
      where: { orgId: org.id, channel: { slug } },
      include: { lead: true, consents: true },
    }),
  );
  expect(stored.map(({ lead }) => [lead.name, lead.email])).toEqual([['Ada Berg', 'ada@berg.test']]);
  expect(stored[0]?.consents.map(({ text, language }) => [text, language])).toEqual([
    ['I agree to be contacted.', 'en'],
  ]);

  await visitor.reload();
  await expect(visitor.getByRole('textbox', { name: 'Message' })).toBeVisible();
  await context.close();
});

test('the form reads from right to left in Arabic, and is skipped where it may be', async ({
  browser,
  chatChannel,
}) => {
  const appearance = { preChat: { enabled: true, fields: [{ kind: 'email' }, { kind: 'phone' }] } };
  await withSystem(services().database, (client) =>
    client.channel.update({ where: { id: chatChannel.id }, data: { appearance } }),
  );
  const context = await browser.newContext({ locale: 'ar', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`/chat/${chatChannel.slug}`);
  await expect(page.getByRole('heading', { name: 'قبل أن نبدأ' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await expectClean(page);
  await page.getByRole('button', { name: 'تخطٍّ' }).click();
  const composer = page.getByRole('textbox', { name: 'رسالة' });
  await expect(composer).toBeVisible();
  await page.reload();
  await expect(page.getByRole('log')).toBeVisible();
  await expect(composer).toBeVisible();
  await expect(page.getByRole('heading', { name: 'قبل أن نبدأ' })).toBeHidden();
  await context.close();
});

test('without JavaScript the page says how else the organisation can be reached', async ({
  browser,
  chatChannel,
}) => {
  const contact = {
    email: 'hello@northwind.test',
    phone: '+49 30 901820',
    address: 'Speicherstraße 12\nBerlin',
  };
  await withSystem(services().database, (client) =>
    client.channel.update({ where: { id: chatChannel.id }, data: { appearance: { contact } } }),
  );
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/chat/${chatChannel.slug}`);
  await expect(page.getByRole('heading', { name: 'Northwind Tools' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'hello@northwind.test' })).toHaveAttribute(
    'href',
    'mailto:hello@northwind.test',
  );
  await expect(page.getByRole('link', { name: '+49 30 901820' })).toHaveAttribute('href', 'tel:+4930901820');
  // Not by its text: what stands in a noscript element is none to the selectors.
  await expect(page.getByRole('definition').last()).toContainText('Speicherstraße 12');
  await context.close();
});
