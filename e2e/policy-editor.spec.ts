import { expect, test } from './fixtures/test';

/** From the message of a promising lead's handoff, which a new rule says. */
const BRINGS_SOMEBODY = 'bringing in someone from our team';

/** The whole way of a rule: built in the browser, tried, published, fired by a visitor, and rolled back. */
test('a manager adds a rule, tries it, publishes it; it fires for a visitor until it is rolled back', async ({
  manager: { page },
  visitor,
  browser,
  chatChannel,
}) => {
  test.setTimeout(240_000);
  await page.goto('/policy/edit');
  const saved = page.getByRole('status').filter({ hasText: /^Saved$/ });
  await expect(saved).toBeVisible();

  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Integration experts');
  await page.getByRole('button', { name: 'Fact: Score' }).press('Enter');
  await page.getByPlaceholder('What is it about?').fill('length');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Fact: Length of the message' })).toBeFocused();
  await page.getByLabel('Value of length of the message').fill('150');
  await page.getByLabel('Priority', { exact: true }).fill('99');
  await expect(page.locator('[data-rule-words]')).toContainText('When length of the message is at least 150');
  await expect(page.getByText('keeps this draft from being published')).toHaveCount(0);
  await expect(saved).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Integration experts/ }).click();
  await expect(page.getByLabel('Value of length of the message')).toHaveValue('150');

  const long = `We would like to connect our warehouse system to yours. ${'It has many parts. '.repeat(8)}`;
  // The conversation that is played when the tab opens never comes: what is written meanwhile is played all the same.
  await page.route('**/policies/try-conversation', () => undefined, { times: 1 });
  await page.getByRole('tab', { name: 'Try it out' }).click();
  await page.getByLabel('Message of the visitor').fill('Hello');
  await page.keyboard.press('Enter');
  const verdict = page
    .getByRole('list', { name: 'Verdict of every rule' })
    .getByRole('listitem')
    .filter({ has: page.getByText('Integration experts', { exact: true }) });
  await expect(verdict).toContainText('Not met');
  await expect(verdict).toContainText('Length of the message is 5 and must be at least 150.');
  await page.getByLabel('Message of the visitor').fill(long);
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('Fired');
  await expect(page.locator('[data-fact="message.length"]')).toContainText('(changed)');
  await page.getByRole('button', { name: 'Step back' }).click();
  await expect(verdict).toContainText('Not met');

  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('One thing changes');
  await expect(dialog).toContainText('Integration experts');
  await dialog.getByLabel('Note').fill('Long questions need an expert');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Versions' })).toContainText(
    'Long questions need an expert',
  );

  await visitor.say(long);
  await expect(visitor.log).toContainText(BRINGS_SOMEBODY);

  await page.goto('/policy?version=1');
  await page.getByRole('button', { name: 'Roll back to this version…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Roll back now' }).click();
  await expect(page.getByRole('list', { name: 'History' })).toContainText(
    'Noor Haddad brought version 1 back as version 3',
  );
  const later = await browser.newContext();
  const other = await later.newPage();
  await other.goto(`/chat/${chatChannel.slug}`);
  await expect(other.locator('[data-message-id]').first()).toBeVisible();
  await other.getByRole('textbox').fill(long);
  await other.keyboard.press('Enter');
  await expect(other.locator('[data-message-id]')).toHaveCount(3);
  await expect(other.getByRole('log')).not.toContainText(BRINGS_SOMEBODY);
  await later.close();
});

test('two managers edit one draft at once, and nothing of either is lost', async ({ manager, agent }) => {
  const second = await agent('Liam Okafor');
  await test.step('both open the draft', async () => {
    await manager.page.goto('/policy/edit');
    await expect(manager.page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  });
  // An agent has no editor: the server refuses, and the page says so.
  await second.page.goto('/policy/edit');
  await expect(second.page.getByText('Not for your role')).toBeVisible();

  const page = await manager.page.context().newPage();
  await page.goto('/policy/edit');
  await page.getByRole('tab', { name: /^Waiting and fallbacks/ }).click();
  await page.getByLabel('Booking link').fill('https://book.example/northwind');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

  await manager.page.getByRole('tab', { name: /^Timing/ }).click();
  await manager.page.getByLabel('Time to accept an offer', { exact: true }).fill('45');
  await expect(manager.page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await manager.page.reload();
  await manager.page.getByRole('tab', { name: /^Waiting and fallbacks/ }).click();
  await expect(manager.page.getByLabel('Booking link')).toHaveValue('https://book.example/northwind');
  await manager.page.getByRole('tab', { name: /^Timing/ }).click();
  await expect(manager.page.getByLabel('Time to accept an offer', { exact: true })).toHaveValue('45');
});
