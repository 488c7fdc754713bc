import { postTeamMessage } from '../src/services/conversations/post-team-message';
import { createMember } from '../tests/factories/member';
import { startVisitor, visitorSays } from '../tests/factories/visitor';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';

test('a search finds the word of a note and opens the conversation at it', async ({
  org,
  chatChannel,
  agent,
}) => {
  const visitor = await startVisitor(chatChannel);
  await visitorSays(visitor, 'Hello there');
  const { conversationId } = visitor;
  const colleague = await createMember(org, { name: 'Liam Okafor' });
  const text = 'Their procurement lead is called Zanzibar';
  await postTeamMessage(colleague.ctx, { conversationId, clientId: 'n-1', text, private: true });
  for (let index = 0; index < 12; index += 1) await visitorSays(visitor, `Question number ${index}`);
  await visitorSays(await startVisitor(chatChannel), 'Somebody else');

  const inbox = await openInbox((await agent('Maya Chen')).page, 'all');
  await expect(inbox.rows).toHaveCount(2);
  await inbox.page.keyboard.press('/');
  await inbox.page.keyboard.type('zanz');
  await expect(inbox.rows).toHaveCount(1);
  await expect(inbox.rows.locator('mark')).toHaveText('Zanz');
  await inbox.page.keyboard.press('Enter');
  await expect(inbox.rows).toBeFocused();
  await inbox.page.keyboard.press('Enter');
  await expect(inbox.log.getByText(text)).toBeInViewport();
  await expect(inbox.page).toHaveURL(/q=zanz/);
  await inbox.page.reload();
  await expect(inbox.rows).toHaveCount(1);
});

test('a view that a manager shares appears for an agent with its count, and filters live in the address', async ({
  chatChannel,
  agent,
  manager,
}) => {
  await visitorSays(await startVisitor(chatChannel), 'Hello');
  const maya = await openInbox((await agent('Maya Chen')).page, 'all');
  const noor = await openInbox(manager.page, 'all');
  await noor.page.getByRole('button', { name: 'Filters' }).click();
  await noor.page.getByRole('combobox', { name: 'Owner' }).click();
  await noor.page.getByRole('option', { name: 'Nobody' }).click();
  await noor.page.keyboard.press('Escape');
  await expect(noor.page).toHaveURL(/owner=nobody/);
  const views = noor.page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('button', { name: 'All' }).click();
  await noor.page.getByRole('menuitem', { name: 'Save this view' }).click();
  const dialog = noor.page.getByRole('dialog', { name: 'Save view' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nobody has it');
  await dialog.getByRole('checkbox', { name: 'Share with everybody' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(views.getByRole('button', { name: 'Nobody has it' })).toBeVisible();

  await maya.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'All' }).click();
  const item = maya.page.getByRole('menuitem', { name: /Nobody has it/ });
  await expect(item).toContainText('1');
  await item.click();
  await expect(maya.page).toHaveURL(/view=all&owner=nobody/);
  await expect(maya.rows).toHaveCount(1);
});

test('many are closed by keyboard alone, told honestly and taken back', async ({ chatChannel, agent }) => {
  for (const text of ['One', 'Two', 'Three']) await visitorSays(await startVisitor(chatChannel), text);
  const inbox = await openInbox((await agent('Maya Chen')).page, 'bot');
  await expect(inbox.rows).toHaveCount(3);
  const { keyboard } = inbox.page;
  await keyboard.press('j');
  await keyboard.press('x');
  await keyboard.press('j');
  await keyboard.press('x');
  await expect(inbox.page.getByText('2 selected')).toBeVisible();
  await keyboard.press('z');
  await expect(inbox.page.getByRole('dialog', { name: 'Close 2 conversations?' })).toBeVisible();
  await keyboard.press('1');
  await expect(inbox.rows).toHaveCount(1);
  await expect(inbox.page.getByText('2 done')).toBeVisible();
  await inbox.page.getByRole('button', { name: 'Undo' }).click();
  await expect(inbox.rows).toHaveCount(3);
});

test('counts, title and icon agree in two browsers, and go back to normal', async ({
  chatChannel,
  agent,
  visitor,
}) => {
  const maya = await openInbox((await agent('Maya Chen')).page);
  const liam = await openInbox((await agent('Liam Okafor')).page);
  const icon = (page: typeof maya.page) => page.locator('link[rel~="icon"]').first();
  const plain = await icon(maya.page).getAttribute('href');
  await visitorSays(await startVisitor(chatChannel), 'Hello');
  await visitor.ask('Can I talk to a real person please?');
  for (const { page } of [maya, liam]) {
    const views = page.getByRole('navigation', { name: 'Views' });
    await expect(views.getByRole('button', { name: 'Waiting' })).toHaveText('Waiting1');
    await expect(views.getByRole('button', { name: 'Bot live' })).toHaveText('Bot live1');
    await expect(page).toHaveTitle(/^\(1\) /);
    await expect(icon(page)).toHaveAttribute('href', /^data:image\/svg\+xml/);
  }
  await maya.open();
  await maya.page.keyboard.press('c');
  await expect(maya.thread.locator('header')).toContainText('Yours');
  for (const { page } of [maya, liam]) {
    const views = page.getByRole('navigation', { name: 'Views' });
    await expect(views.getByRole('button', { name: 'Waiting' })).toHaveText('Waiting');
    await expect(views.getByRole('button', { name: 'Mine' })).toHaveText(
      page === maya.page ? 'Mine1' : 'Mine',
    );
    await expect(page).not.toHaveTitle(/^\(/);
  }
  expect(await icon(maya.page).getAttribute('href')).toContain(plain ?? '');
});
