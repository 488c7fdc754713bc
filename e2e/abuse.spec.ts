import { expectClean } from './fixtures/axe';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';

test('spam is named, cleared by a key, and its visitor blocked: told calmly, and back once the block is lifted', async ({
  visitor,
  manager,
}) => {
  const sites = ['likes', 'fans', 'clicks', 'views', 'shares'].map((name) => `https://${name}.example/buy`);
  await visitor.ask(`Cheap today: ${sites.join(' ')}`);
  const { page } = manager;
  const inbox = await openInbox(page, 'bot');
  await expect(inbox.rows).toContainText('Looks like spam');
  await inbox.open();
  const note = inbox.thread.getByRole('region', { name: 'Spam' });
  await expect(note).toContainText('Looks like spam: links to many sites at once.');
  await expectClean(page);
  await page.keyboard.press('f');
  await expect(note).toHaveCount(0);

  await page.keyboard.press('!');
  const dialog = page.getByRole('dialog', { name: /^Block / });
  await expectClean(page);
  await dialog.getByRole('button', { name: 'Block visitor' }).click();
  // The open page leaves without being asked; one that is opened anew says the same.
  const told = visitor.page.getByRole('main').getByRole('alert');
  await expect(told).toHaveText('This chat is not available to you.');
  await expect(visitor.composer).toHaveCount(0);
  await visitor.page.reload();
  await expect(told).toHaveText('This chat is not available to you.');

  await page.goto('/settings/blocks');
  const blocked = page.getByRole('region', { name: 'Blocked now' });
  await expect(blocked.getByRole('listitem')).toContainText('Noor Haddad');
  await page.getByRole('textbox', { name: 'Address or range' }).fill('0.0.0.0/0');
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Address or range' })).toHaveAccessibleDescription(
    /too many/,
  );
  await blocked.getByRole('button', { name: /^Lift/ }).click();
  await expect(blocked).toContainText('Nobody is blocked');
  await visitor.page.reload();
  await expect(visitor.composer).toBeVisible();
});
