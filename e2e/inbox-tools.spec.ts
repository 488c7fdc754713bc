import type { Browser } from '@playwright/test';
import { withTenant } from '../src/db/tenant';
import { services } from '../src/server/services';
import { createMacro } from '../src/services/macros/create-macro';
import { createCannedReply } from '../src/services/replies/create-canned-reply';
import { createTag } from '../src/services/tags/create-tag';
import { acceptedHandoffFor } from '../tests/factories/handoff';
import { startVisitor } from '../tests/factories/visitor';
import { openInbox } from './fixtures/inbox-window';
import { expect, type TeamWindow, test } from './fixtures/test';

/** The same member in another browser. */
async function otherBrowser(browser: Browser, { page }: TeamWindow) {
  const context = await browser.newContext({
    storageState: { cookies: await page.context().cookies(), origins: [] },
  });
  return { page: await context.newPage(), close: () => context.close() };
}

test('a macro, chosen and run by keyboard, replies, tags and resolves at once, and the other inbox sees it', async ({
  org,
  chatChannel,
  agent,
  manager,
}) => {
  const window = await agent('Maya Chen');
  const visitor = await startVisitor(chatChannel);
  await acceptedHandoffFor(visitor, window.member);
  const tag = await createTag(manager.member.ctx, { name: 'Demo booked' });
  await createMacro(manager.member.ctx, {
    name: 'Book the demo',
    teamId: null,
    actions: [
      { type: 'send_reply', text: 'See you {{lead.firstName|then}}, says {{agent.firstName}}' },
      { type: 'add_tags', tagIds: [tag.id] },
      { type: 'resolve', outcome: 'meeting_booked' },
    ],
  });
  const liam = await openInbox((await agent('Liam Novak')).page, 'all');
  await expect(liam.rows).toHaveCount(1);

  const maya = await openInbox(window.page, 'mine');
  await maya.open();
  // She types faster than the list comes.
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await maya.page.route('**/macros', async (route) => {
    await held;
    await route.continue();
  });
  await maya.page.keyboard.press('m');
  await maya.page.getByPlaceholder('Find a macro').fill('book');
  await maya.page.keyboard.press('Enter');
  letGo();
  const preview = maya.page.getByRole('dialog', { name: 'Book the demo' });
  await expect(preview).toContainText('See you then, says Maya');
  await expect(preview).toContainText('Add tag Demo booked');
  await expect(preview).toContainText('Resolve as Meeting booked');
  await expect(preview.getByRole('button', { name: 'Run' })).toBeFocused();
  await maya.page.keyboard.press('Enter');
  await expect(preview).toBeHidden();

  await expect(maya.log).toContainText('See you then, says Maya');
  await expect(liam.rows.first()).toContainText('Demo booked');
  await expect(liam.rows.first()).toContainText('Closed');
  const stored = await withTenant(services().database, org.id, ({ client }) =>
    client.handoff.findFirstOrThrow({ select: { status: true, outcome: true } }),
  );
  expect(stored).toEqual({ status: 'resolved', outcome: 'meeting_booked' });
});

test('a canned reply greets whom it does not know by name with its fallback', async ({
  chatChannel,
  agent,
  manager,
}) => {
  const window = await agent('Maya Chen');
  await acceptedHandoffFor(await startVisitor(chatChannel), window.member);
  await createCannedReply(manager.member.ctx, {
    shortcut: 'hello',
    text: 'Hi {{lead.firstName|there}}, {{agent.name}} of {{org.name}} here.',
    teamId: null,
  });
  const maya = await openInbox(window.page, 'mine');
  await maya.open();
  await maya.reply.pressSequentially('/hel');
  const menu = maya.page.getByRole('listbox', { name: 'Canned replies' });
  await expect(menu.getByRole('option')).toContainText('Hi there, Maya Chen of Northwind Tools here.');
  await maya.reply.press('Enter');
  await expect(maya.reply).toHaveValue('Hi there, Maya Chen of Northwind Tools here.');
  await maya.reply.press('Enter');
  await expect(maya.log).toContainText('Hi there, Maya Chen of Northwind Tools here.');
});

test('a draft begun in one browser goes on in another, and is gone everywhere once it is sent', async ({
  browser,
  chatChannel,
  agent,
}) => {
  const window = await agent('Maya Chen');
  await acceptedHandoffFor(await startVisitor(chatChannel), window.member);
  const desk = await openInbox(window.page, 'mine');
  await desk.open();
  const saved = window.page.waitForResponse(
    (answer) => answer.url().endsWith('/draft') && answer.request().method() === 'PUT',
  );
  await desk.reply.fill('Dear visitor, about your');
  await saved;

  const other = await otherBrowser(browser, window);
  const phone = await openInbox(other.page, 'mine');
  await expect(phone.rows.first()).toContainText('Draft');
  await phone.open();
  await expect(phone.reply).toHaveValue('Dear visitor, about your');
  await phone.say('Dear visitor, about your order: it is on its way.');
  await expect(desk.reply).toHaveValue('');
  await desk.page.reload();
  await expect(desk.reply).toHaveValue('');
  await other.close();
});

test('a tag made by keyboard shows in a colleague’s list at once, and a colleague never sees a draft', async ({
  chatChannel,
  agent,
  manager,
}) => {
  await acceptedHandoffFor(await startVisitor(chatChannel), manager.member);
  const liam = await openInbox((await agent('Liam Novak')).page, 'all');
  const noor = await openInbox(manager.page, 'mine');
  await noor.open();
  await noor.page.keyboard.press('l');
  await noor.page.getByPlaceholder('Find or make a tag').fill('Key account');
  await noor.page.keyboard.press('Enter');
  await expect(liam.rows.first()).toContainText('Key account');
  await noor.page.keyboard.press('Escape');
  const saved = noor.page.waitForResponse(
    (answer) => answer.url().endsWith('/draft') && answer.request().method() === 'PUT',
  );
  await noor.reply.fill('Not for colleagues');
  await saved;
  await liam.page.reload();
  await expect(liam.rows.first()).toContainText('Key account');
  await expect(liam.rows.first()).not.toContainText('Draft');
});
