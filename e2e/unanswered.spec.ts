import { expect, test } from './fixtures/test';

test('a question that the bot did not know is answered by a manager, and the bot knows it from then on', async ({
  visitor,
  manager,
}) => {
  await visitor.ask('Do you ship to Norway?');
  await expect(visitor.log).not.toContainText('three days');

  const { page } = manager;
  await page.goto('/training/unanswered');
  const group = page.getByRole('region', { name: 'Do you ship to Norway?' });
  await expect(group).toContainText('asked once');
  await expect(group.getByRole('link')).toHaveAttribute('href', /\/inbox\?view=all&c=[0-9a-f-]{36}$/);

  await group.getByRole('button', { name: 'Add answer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an answer' });
  await expect(dialog.getByLabel('Title')).toHaveValue('Do you ship to Norway');
  await dialog.getByRole('button', { name: 'Save answer' }).click();
  await expect(dialog).toContainText('Write what the bot should answer');
  await dialog
    .getByRole('textbox', { name: 'Answer' })
    .fill('Yes, parcels to Norway arrive within three days.');
  await dialog.getByRole('button', { name: 'Save answer' }).click();
  await expect(page.getByText('The bot knows this now')).toBeVisible();
  await expect(page.getByText('Nothing is unanswered')).toBeVisible();

  await visitor.ask('do you ship to norway');
  await expect(visitor.log).toContainText('parcels to Norway arrive within three days');
});

test('an agent sees what the brand voice avoids, and puts it right with one key', async ({
  visitor,
  agent,
  manager,
}) => {
  await manager.page.goto('/training/voice');
  await manager.page.getByRole('button', { name: 'Add a phrase' }).click();
  await manager.page.getByLabel('Phrase 1 to avoid').fill('cheap');
  await manager.page.getByLabel('Instead of cheap').fill('affordable');
  await manager.page.getByRole('button', { name: 'Save' }).click();
  await expect(manager.page.getByText('Voice saved')).toBeVisible();

  await visitor.ask('Can I speak to a real person please?');
  const { page } = await agent('Maya Chen');
  await page.goto('/inbox?view=waiting');
  await page.getByRole('list', { name: 'Conversations' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  const reply = page.getByRole('textbox', { name: /^Reply to / });
  await reply.fill('It is cheap to run');
  const hints = page.getByRole('list', { name: 'Brand voice' });
  await expect(hints).toContainText('say “affordable”');
  await reply.press('Alt+Enter');
  await expect(reply).toHaveValue('It is affordable to run');
  await expect(hints).toHaveCount(0);
  // A hint is no gate: the avoided word goes out when the agent wants it to.
  await reply.fill('It is cheap');
  await reply.press('Enter');
  await expect(visitor.log).toContainText('It is cheap');
});
