import type { Locator, Page } from '@playwright/test';
import { withTenant } from '../src/db/tenant';
import { ACTIONS, keyWords } from '../src/features/inbox/actions/registry';
import { services } from '../src/server/services';
import { createMember, PASSWORD } from '../tests/factories/member';
import type { TestOrg } from '../tests/factories/org';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';
import { openChat } from './fixtures/visitor-window';

/** Presses Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

/** Where the keyboard is: the region around it, or nothing when it was lost. */
const place = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return null;
    return activeElement.closest('section[aria-label]')?.getAttribute('aria-label') ?? activeElement.tagName;
  });

const asks = async (page: Page, slug: string, text: string) => {
  const visitor = await openChat(page, slug);
  await visitor.ask(text);
  await visitor.page.getByRole('button', { name: 'Talk to a person' }).click();
  await expect(visitor.page.getByRole('button', { name: 'Never mind' })).toBeVisible();
  return visitor;
};

const stored = <Result>(org: TestOrg, run: Parameters<typeof withTenant<Result>>[2]) =>
  withTenant(services().database, org.id, run);

test('from signing in to the next conversation nobody needs a mouse', async ({
  browser,
  org,
  chatChannel,
}) => {
  test.setTimeout(240_000);
  const { email } = await createMember(org, { name: 'Maya Chen' });
  const windows = await Promise.all([browser.newContext(), browser.newContext(), browser.newContext()]);
  const [first, second, own] = await Promise.all(windows.map((context) => context.newPage()));
  if (!first || !second || !own) throw new Error('three pages');
  const visitor = await asks(first, chatChannel.slug, 'Hello, I would like to buy something');
  await asks(second, chatChannel.slug, 'Hello, I have a question');

  const { keyboard } = own;
  await own.goto('/login');
  await tabTo(own, own.getByLabel('E-mail'));
  await keyboard.type(email);
  await tabTo(own, own.getByLabel('Password'));
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await expect(own).toHaveURL(/\/inbox/);
  const rows = own.getByRole('list', { name: 'Conversations' }).getByRole('link');
  await expect(rows).toHaveCount(2);

  await keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await keyboard.press('Enter');
  const thread = own.getByRole('region', { name: 'Conversation', exact: true });
  const reply = thread.getByRole('textbox', { name: /^Reply to / });
  await expect(thread.getByRole('log').locator('[data-message-id]').first()).toBeAttached();
  await keyboard.press('c');
  await expect(reply).toBeFocused();
  await keyboard.type('Hello, this is Maya. Enter and e are letters here.');
  await keyboard.press('Enter');
  await expect(visitor.log).toContainText('this is Maya. Enter and e are letters here.');

  await keyboard.press('Escape');
  await keyboard.press('e');
  const dialog = own.getByRole('dialog', { name: /^Resolve / });
  await expect(dialog.getByRole('button', { name: /^Won/ })).toBeVisible();
  for (const key of ['3', 'y', 'v']) await keyboard.press(key);
  await keyboard.type('12,500');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  // The other conversation is open, and the keyboard is in it.
  await expect(thread.getByRole('button', { name: /^(Accept|Take over)/ }).first()).toBeVisible();
  await expect.poll(() => place(own)).toBe('Conversation');
  await keyboard.press('c');
  await expect(reply).toBeFocused();
  const saved = await stored(org, async ({ client }) => ({
    handoff: await client.handoff.findFirstOrThrow({ where: { status: 'resolved' } }),
    feedback: await client.handoffFeedback.findFirstOrThrow(),
    lead: await client.lead.findFirstOrThrow({ where: { stage: 'won' } }),
  }));
  expect(saved).toMatchObject({
    handoff: { outcome: 'won', endedBy: 'agent' },
    feedback: { rightTime: 'on_time', rightReason: true, enoughContext: true },
    lead: { dealValueMinor: 1_250_000n },
  });
  await Promise.all(windows.map((context) => context.close()));
});

test('a conversation is passed on, taken, snoozed, woken and given back by keys alone', async ({
  org,
  agent,
  visitor,
}) => {
  test.setTimeout(240_000);
  const [maya, liam] = [await agent('Maya Chen'), await agent('Liam Novak')];
  await createMember(org, { name: 'Sofia Herrera', online: false });
  await visitor.ask('Hello');
  await visitor.page.getByRole('button', { name: 'Talk to a person' }).click();
  const [mine, his] = [await openInbox(maya.page), await openInbox(liam.page)];
  await expect(mine.rows).toHaveCount(1);
  const { keyboard } = mine.page;
  await keyboard.press('j');
  await keyboard.press('Enter');
  await expect(mine.log.locator('[data-message-id]').first()).toBeAttached();
  await keyboard.press('c');
  await expect(mine.reply).toBeFocused();
  await keyboard.type('Hello, Maya here');
  await keyboard.press('Enter');
  await expect(visitor.log).toContainText('Maya here');
  await keyboard.press('Escape');

  await keyboard.press('t');
  const dialog = mine.page.getByRole('dialog', { name: /^Transfer / });
  await expect(dialog.getByRole('option', { name: /Sofia Herrera.*Offline/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await keyboard.type('Sofia');
  await keyboard.press('Enter');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('Liam');
  await keyboard.press('Enter');
  await keyboard.type('Wants a discount for 40 seats');
  await keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => place(mine.page)).not.toBeNull();

  await expect(his.page.getByRole('button', { name: /^Accept/ }).first()).toBeVisible();
  await his.page.keyboard.press('c');
  await expect(his.reply).toBeFocused();
  await expect(his.thread).toContainText('Wants a discount for 40 seats');
  await his.page.keyboard.type('Liam here');
  await his.page.keyboard.press('Enter');
  await expect(visitor.log).toContainText('Liam here');
  await his.page.keyboard.press('Escape');

  const header = his.thread.locator('header').first();
  await his.page.keyboard.press('h');
  await expect(his.page.getByRole('dialog', { name: 'Snooze' }).locator(':focus')).toHaveCount(1);
  await his.page.keyboard.press('1');
  await expect(header).toContainText('Snoozed');
  await expect.poll(() => place(his.page)).not.toBeNull();
  await his.page.keyboard.press('u');
  await expect(header).not.toContainText('Snoozed');

  await his.page.keyboard.press('b');
  const back = his.page.getByRole('dialog', { name: 'Back to the bot' });
  await expect(back.getByRole('button', { name: 'Hand back' })).toBeFocused();
  await his.page.keyboard.press('Enter');
  await expect(back).toBeHidden();
  await expect.poll(() => place(his.page)).not.toBeNull();
  const { status } = await stored(org, ({ client }) =>
    client.handoff.findFirstOrThrow({ orderBy: { requestedAt: 'desc' } }),
  );
  expect(status).toBe('returned');
});

test('the sheet and the palette show every action with its key, as this platform writes it', async ({
  agent,
}) => {
  const { page } = await agent('Maya Chen');
  await openInbox(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toBeVisible();
  const lines = await sheet.getByRole('listitem').allInnerTexts();
  const squeezed = lines.map((line) => line.replace(/\s+/g, ''));
  for (const { id, label } of ACTIONS) {
    expect(squeezed, label).toContain(`${label}${keyWords(id, false)}`.replace(/\s+/g, ''));
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await page.keyboard.press('/');
  await page.keyboard.type('j2?');
  await expect(page.getByRole('searchbox')).toHaveValue('j2?');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette.getByRole('option', { name: /^Go to Closed/ })).toContainText('6');
});
