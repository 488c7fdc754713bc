import AxeBuilder from '@axe-core/playwright';
import { createView } from '../src/services/views/create-view';
import { listViews } from '../src/services/views/list-views';
import { acceptedHandoffFor } from '../tests/factories/handoff';
import { startVisitor, visitorSays } from '../tests/factories/visitor';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';

test('a colon and the beginning of a name put an emoji in, by keyboard', async ({ chatChannel, agent }) => {
  const window = await agent('Maya Chen');
  await acceptedHandoffFor(await startVisitor(chatChannel), window.member);
  const maya = await openInbox(window.page, 'mine');
  await maya.open();
  await maya.reply.pressSequentially('Done at 10:30 :tad');
  const list = maya.page.getByRole('listbox', { name: 'Emoji' });
  await expect(list.getByRole('option').first()).toHaveText(/party popper/);
  await expect(maya.reply).toHaveAttribute('aria-activedescendant', /.+/);
  await maya.reply.press('Enter');
  await expect(maya.reply).toHaveValue('Done at 10:30 🎉 ');
  await expect(list).toBeHidden();
  await maya.reply.press('Enter');
  await expect(maya.log).toContainText('Done at 10:30 🎉');
});

test('saved views are put in another order by keyboard, and stay so', async ({ chatChannel, agent }) => {
  await visitorSays(await startVisitor(chatChannel), 'Hello');
  const { page, member } = await agent('Maya Chen');
  for (const [name, band] of [
    ['Hot ones', 'hot'],
    ['Warm ones', 'warm'],
    ['Cold ones', 'cold'],
  ] as const) {
    await createView(member.ctx, { name, filter: { view: 'all', band }, shared: false });
  }
  const maya = await openInbox(page, 'all');
  const saved = page.getByRole('menuitem', { name: / ones/ });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'All' }).click();
  await expect(saved).toHaveText([/^Hot/, /^Warm/, /^Cold/]);
  expect(
    (await new AxeBuilder({ page }).include('[role="menu"]').disableRules('region').analyze()).violations,
  ).toEqual([]);
  await saved.first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(saved).toHaveText([/^Warm/, /^Hot/, /^Cold/]);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(saved).toHaveText([/^Warm/, /^Cold/, /^Hot/]);
  await expect(saved.last()).toBeFocused();
  await expect(saved.last()).toHaveAttribute('aria-posinset', '3');

  // The one that is shown has words for it as well, for those who press and touch.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/band=hot/);
  const views = maya.page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('button', { name: 'Hot ones' }).click();
  await page.getByRole('menuitem', { name: 'Move “Hot ones” up' }).click();
  await expect
    .poll(async () => (await listViews(member.ctx)).items.map(({ name }) => name))
    .toEqual(['Warm ones', 'Hot ones', 'Cold ones']);
  await page.reload();
  await views.getByRole('button', { name: 'Hot ones' }).click();
  await expect(saved.filter({ hasNotText: '“' })).toHaveText([/^Warm/, /^Hot/, /^Cold/]);
});

test('an empty search field offers what was searched for last', async ({ chatChannel, agent }) => {
  await visitorSays(await startVisitor(chatChannel), 'We ship from Norway');
  await visitorSays(await startVisitor(chatChannel), 'We ship from Spain');
  const { page, rows } = await openInbox((await agent('Maya Chen')).page, 'all');
  await expect(rows).toHaveCount(2);
  const { keyboard } = page;
  const search = page.getByRole('searchbox', { name: 'Search conversations' });
  await keyboard.press('/');
  await expect(page.getByRole('listbox', { name: 'Recent searches' })).toHaveCount(0);
  await keyboard.type('norway');
  await expect(rows).toHaveCount(1);
  await keyboard.press('Enter');
  await keyboard.press('/');
  await keyboard.press('Escape');
  await expect(rows).toHaveCount(2);
  await keyboard.press('/');
  await expect(page.getByRole('option', { name: 'norway' })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(search).toHaveValue('norway');
  await expect(rows).toHaveCount(1);
});

test('a dialog gives the keyboard back to the conversation, and a snoozed one comes back when it was asked to', async ({
  chatChannel,
  agent,
}) => {
  const window = await agent('Maya Chen');
  await acceptedHandoffFor(await startVisitor(chatChannel), window.member);
  const { page, thread, rows, ...maya } = await openInbox(window.page, 'mine');
  await maya.open();
  await maya.say('Hello, how can I help?');
  await expect(maya.log).toContainText('sent the first reply');
  await page.keyboard.press('Escape');
  await expect(thread).toBeFocused();
  const dialog = page.getByRole('dialog', { name: 'Snooze' });
  for (let times = 0; times < 2; times += 1) {
    await page.keyboard.press('h');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(thread).toBeFocused();
  }
  await page.keyboard.press('i');
  const opening = page.getByRole('list', { name: 'Ways to begin' }).getByRole('button').first();
  await expect(opening).toBeVisible();
  await page.keyboard.press('g');
  await expect(opening).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(thread).toBeFocused();
  await page.keyboard.press('h');
  const field = dialog.getByLabel('Another time');
  await field.fill('2020-01-01T09:00');
  await dialog.getByRole('button', { name: 'Snooze', exact: true }).click();
  await expect(dialog.getByText('Choose a time that is still to come')).toBeVisible();
  await field.fill('2099-03-05T14:30');
  await dialog.getByRole('button', { name: 'Snooze', exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.goto('/inbox?view=snoozed');
  await expect(rows.first()).toContainText('Thu 5 Mar 2099, 14:30');
});

test('what cannot be done now says why to whoever listens', async ({ chatChannel, agent }) => {
  const liam = await agent('Liam Okafor');
  await acceptedHandoffFor(await startVisitor(chatChannel), liam.member);
  const maya = await openInbox((await agent('Maya Chen')).page, 'all');
  await maya.open();
  await expect(maya.thread.getByRole('button', { name: 'Resolve' })).toHaveAccessibleDescription(
    'Liam Okafor has this conversation',
  );
  await maya.thread.getByRole('button', { name: 'More actions' }).click();
  const group = maya.page.getByRole('group', { name: 'Liam Okafor has this conversation' });
  await expect(group.getByRole('menuitem', { name: 'Transfer' })).toBeDisabled();
});
