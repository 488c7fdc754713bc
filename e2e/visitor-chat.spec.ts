import { storedMessageIds } from './fixtures/stored';
import { expect, test } from './fixtures/test';
import { chatIn } from './fixtures/visitor-window';

test('the bot greets, says that it is a bot, and a reload shows the same conversation', async ({
  visitor,
  org,
}) => {
  await expect(visitor.log).toContainText(/automated assistant/i);
  await visitor.ask('Hello!');
  const before = await visitor.messageIds();
  expect(before).toEqual(await storedMessageIds(org));
  await visitor.page.reload();
  const again = await chatIn(visitor.page);
  await expect.poll(again.messageIds).toEqual(before);
});

test('two tabs of one visitor show the same conversation, live', async ({ visitor, chatChannel }) => {
  const second = await visitor.page.context().newPage();
  await second.goto(`/chat/${chatChannel.slug}`);
  const other = await chatIn(second);
  await visitor.ask('Hello from the first tab');
  await expect(other.log).toContainText('Hello from the first tab');
  await expect.poll(other.messageIds).toEqual(await visitor.messageIds());
});

test('what a visitor writes is text: no markup, no scripts, no javascript links', async ({ visitor }) => {
  await visitor.ask('<img src=x onerror="window.hacked=1"> [click](javascript:window.hacked=1) **bold**');
  await expect(visitor.log).toContainText('<img src=x onerror=');
  expect(await visitor.page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await visitor.log.locator('img, a[href^="javascript"]').count()).toBe(0);
});

test('asking for a person and changing one’s mind', async ({ visitor }) => {
  await visitor.ask('Hello');
  await visitor.page.getByRole('button', { name: /talk to a person/i }).click();
  const neverMind = visitor.page.getByRole('button', { name: /never mind/i });
  await expect(neverMind).toBeVisible();
  await neverMind.click();
  await expect(visitor.page.getByRole('button', { name: /talk to a person/i })).toBeVisible();
});

test('another language is chosen by keyboard, is spoken at once and remembered', async ({ visitor }) => {
  const { page, log } = visitor;
  await expect(log).toContainText('automated assistant');
  await page.getByRole('combobox', { name: 'Language' }).focus();
  await page.keyboard.type('Deu');
  await expect(page.getByRole('textbox', { name: 'Nachricht' })).toBeVisible();
  // Nobody has answered the greeting: it is said anew.
  await expect(log).toContainText('Guten Tag! Ich bin');
  await expect(log.locator('[data-message-id]')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Sprache' })).toHaveValue('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: 'Mit einem Menschen sprechen' }).click();
  await expect(log).toContainText('mit einem Menschen aus unserem Team');
});
