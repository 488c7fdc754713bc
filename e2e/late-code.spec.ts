import { acceptedHandoffFor } from '../tests/factories/handoff';
import { startVisitor } from '../tests/factories/visitor';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';

test('keys pressed while a dialog’s code is on its way are the dialog’s', async ({ chatChannel, agent }) => {
  const { page, member } = await agent('Maya Chen');
  const visitor = await startVisitor(chatChannel);
  await acceptedHandoffFor(visitor, member);
  // Nothing is fetched in advance, and what is asked for comes when the test says so.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const inbox = await openInbox(page, `mine&c=${visitor.conversationId}`);
  await expect(inbox.reply).toBeVisible();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = page.waitForRequest('**/_next/static/chunks/**');
  await page.route('**/_next/static/chunks/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('e');
  await asked;
  // The first outcome; on the page itself it would show another view.
  await page.keyboard.press('1');
  release();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^Qualified/, pressed: true })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('view')).toBe('mine');
});

test('menus, popovers and tooltips open with the first press, by mouse and by keyboard', async ({
  agent,
}) => {
  const { page } = await agent('Maya Chen');
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await openInbox(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /Snoozed/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.getByRole('button', { name: 'Account of Maya Chen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Account of Maya Chen' })).toBeFocused();
  await page.getByRole('button', { name: 'Alerts', exact: true }).click();
  await expect(page.getByRole('switch', { name: 'With a short sound' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Commands' }).hover();
  await expect(page.locator('kbd').filter({ hasText: /^CtrlK$/ })).toBeVisible();
});
