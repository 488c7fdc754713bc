import type { Page } from '@playwright/test';
import { acceptedHandoffFor, openHandoffFor } from '../../tests/factories/handoff';
import { startVisitor } from '../../tests/factories/visitor';
import { openInbox } from '../fixtures/inbox-window';
import { storedMessageIds } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

/** How the server, or what stands before it, can say no; and the words that must be read then. */
const REFUSALS = [
  { name: '409', status: 409, code: 'not_owner', words: 'Liam has this conversation' },
  { name: '403', status: 403, code: 'forbidden', words: 'You may not do this' },
  { name: '422', status: 422, code: 'validation_failed', words: 'The note is too long' },
  { name: '500', status: 500, code: 'internal', words: 'Something went wrong here' },
  { name: 'offline', status: 0, code: '', words: 'The server could not be reached' },
] as const;
type Refusal = (typeof REFUSALS)[number];

/** Every change of a path is answered with this refusal, until the returned function is called. */
async function refuse(page: Page, path: string, refusal: Refusal): Promise<() => Promise<void>> {
  await page.route(path, (route) => {
    if (refusal.status === 0) return route.abort('internetdisconnected');
    const { status, code, words } = refusal;
    const body = { type: 'about:blank', title: words, detail: words, status, code, requestId: 'r-1' };
    return route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(body) });
  });
  return () => page.unroute(path);
}

const ACTIONS = [
  {
    key: 'h',
    path: '**/snooze',
    what: 'Not snoozed',
    staysOpen: false,
    confirm: (page: Page) => page.getByRole('dialog').locator('[aria-pressed]').first().click(),
  },
  {
    key: 'b',
    path: '**/return',
    what: 'Not handed back',
    staysOpen: true,
    confirm: (page: Page) => page.getByRole('button', { name: 'Hand back' }).click(),
  },
  {
    key: 'e',
    path: '**/resolve',
    what: 'Not resolved',
    staysOpen: true,
    confirm: async (page: Page) => {
      await page.getByRole('button', { name: /^Qualified/ }).click();
      await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    },
  },
] as const;

test('an action that is refused says why and leaves everything as it was', async ({ chatChannel, agent }) => {
  test.setTimeout(240_000);
  const { page, member } = await agent('Maya Chen');
  const visitor = await startVisitor(chatChannel);
  await acceptedHandoffFor(visitor, member);
  const inbox = await openInbox(page, `mine&c=${visitor.conversationId}`);
  // Only who has replied may snooze.
  await inbox.say('Hello, this is Maya');
  const header = inbox.thread.locator('header');
  await expect(header.getByRole('button', { name: 'Snooze', exact: true })).toBeVisible();
  await expect(header).toContainText('Yours');
  for (const { key, path, what, staysOpen, confirm } of ACTIONS) {
    for (const refusal of REFUSALS) {
      const accept = await refuse(page, path, refusal);
      await page.locator('body').click({ position: { x: 2, y: 2 } });
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await confirm(page);
      const told = page
        .locator('[data-sonner-toast]')
        .filter({ hasText: what })
        .filter({ hasText: refusal.words });
      await expect(told, `${what}, ${refusal.name}`).toHaveCount(1);
      // What was chosen is there for another try.
      await expect(page.getByRole('dialog')).toHaveCount(staysOpen ? 1 : 0);
      if (staysOpen) await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(header).toContainText('Yours');
      await expect(inbox.rows).toHaveCount(1);
      await accept();
    }
  }
});

test('a claim that is refused says why and takes the composer back', async ({ chatChannel, agent }) => {
  const { page } = await agent('Maya Chen');
  const { conversationId } = await openHandoffFor(await startVisitor(chatChannel));
  const inbox = await openInbox(page, `waiting&c=${conversationId}`);
  for (const refusal of REFUSALS) {
    const accept = await refuse(page, '**/accept', refusal);
    await expect(inbox.write).toBeVisible();
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('c');
    await expect(page.getByText(refusal.words).first(), refusal.name).toBeVisible();
    await expect(inbox.reply).toHaveCount(0);
    await expect(inbox.rows).toHaveCount(1);
    await accept();
  }
});

test('a reply that is refused stays with its reason; one that had no connection goes out by itself', async ({
  org,
  chatChannel,
  agent,
}) => {
  test.setTimeout(240_000);
  const { page, member } = await agent('Maya Chen');
  const visitor = await startVisitor(chatChannel);
  await acceptedHandoffFor(visitor, member);
  const inbox = await openInbox(page, `mine&c=${visitor.conversationId}`);
  await expect(inbox.reply).toBeVisible();
  const before = (await storedMessageIds(org)).length;
  for (const refusal of REFUSALS) {
    const accept = await refuse(page, '**/messages', refusal);
    await inbox.say(`Refused with ${refusal.name}`);
    const row = inbox.log.locator('[data-outgoing]').filter({ hasText: `Refused with ${refusal.name}` });
    const final = refusal.status >= 400 && refusal.status < 500;
    await expect(row).toContainText(final ? /Not sent: / : 'Waiting for the connection');
    await accept();
    if (final) await row.getByRole('button', { name: 'Discard' }).click();
    await expect(inbox.log.locator('[data-outgoing]')).toHaveCount(0);
  }
  await expect.poll(async () => (await storedMessageIds(org)).length).toBe(before + 2);
});
