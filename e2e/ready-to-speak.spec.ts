import { openInbox } from './fixtures/inbox-window';
import { storedHandoff } from './fixtures/stored';
import { expect, test } from './fixtures/test';

test('an agent is ready to speak: facts lead to their messages, a field is corrected by keyboard, an opening is picked', async ({
  visitor,
  org,
  agent,
}) => {
  const inbox = await openInbox((await agent('Maya Chen')).page);
  await visitor.ask('I am Jane Doe from Globex, we are NOT 50 people, we are 15 people');
  await visitor.ask('what do penguins eat?');
  await visitor.ask('Can I talk to a real person please?');
  await inbox.open();

  const summary = inbox.card.getByRole('list', { name: 'Summary' });
  await expect(summary).toContainText('Jane Doe at Globex; 15 people.');
  await expect(summary).not.toContainText('50 people;');
  // Looked at by somebody who has not taken it: nothing is noted.
  expect((await storedHandoff(org)).packetOpenedAt).toBeNull();

  await summary.getByRole('button', { name: '15 people' }).click();
  await expect(
    inbox.log.locator('[data-message-id]').filter({ hasText: 'we are NOT 50 people' }),
  ).toBeInViewport();

  await inbox.page.keyboard.press('c');
  await expect(inbox.reply).toBeFocused();
  await expect.poll(async () => (await storedHandoff(org)).packetOpenedAt).not.toBeNull();
  expect((await storedHandoff(org)).engagedAt).toBeNull();

  await inbox.card.getByRole('button', { name: 'Company size: 15 people. Edit' }).focus();
  await inbox.page.keyboard.press('Enter');
  const field = inbox.card.getByRole('textbox', { name: 'Company size' });
  await field.fill('a lot');
  await inbox.page.keyboard.press('Enter');
  await expect(inbox.card.getByRole('alert')).toHaveText('Write how many people, for example 40 or 200–500');
  await field.fill('18');
  await inbox.page.keyboard.press('Enter');
  await expect.poll(async () => (await inbox.captured())['Company size']).toBe('18 people');
  // The summary does not tell the old size as current.
  await expect(summary.locator('s')).toHaveText('15 people');
  await inbox.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await inbox.captured())['Company size']).toBe('15 people');

  const openings = inbox.card.getByRole('list', { name: 'Ways to begin' }).getByRole('button');
  const second = (await openings.nth(1).locator('[dir=auto]').textContent()) ?? '';
  await openings.first().focus();
  await inbox.page.keyboard.press('2');
  await expect(inbox.reply).toHaveValue(second);
  await inbox.reply.press('Enter');
  await expect(visitor.log).toContainText(second);

  const { packetOpenedAt, engagedAt } = await storedHandoff(org);
  expect(packetOpenedAt?.getTime()).toBeLessThan(engagedAt?.getTime() ?? 0);
});

test('a card that was never in sight is not counted as opened', async ({ visitor, org, agent }) => {
  const inbox = await openInbox((await agent('Liam Novak')).page);
  await visitor.ask('Can I talk to a real person please?');
  await inbox.open();
  await expect(inbox.card.getByRole('list', { name: 'Ways to begin' })).toBeVisible();
  // Folded before it is taken, so that its owner never has it in sight.
  await inbox.card.getByRole('button', { expanded: true }).first().click();
  await inbox.page.keyboard.press('c');
  // Until the server has said yes one may write, but not send.
  await expect(inbox.reply).toBeFocused();
  await inbox.say('Hello, Liam here.');
  await expect(visitor.log).toContainText('Liam here');
  const { packetOpenedAt, engagedAt } = await storedHandoff(org);
  expect([packetOpenedAt, engagedAt === null]).toEqual([null, false]);
});

test('a colleague sees a corrected field without reloading', async ({ visitor, agent }) => {
  const maya = await openInbox((await agent('Maya Chen')).page);
  const liam = await openInbox((await agent('Liam Novak')).page);
  await visitor.ask('I am Jane Doe from Globex');
  await visitor.ask('Can I talk to a real person please?');
  await maya.open();
  await liam.open();
  await expect.poll(async () => (await liam.captured()).Company).toBe('Globex');
  await maya.card.getByRole('button', { name: 'Company: Globex. Edit' }).click();
  await maya.card.getByRole('textbox', { name: 'Company' }).fill('Globex Ltd');
  await maya.page.keyboard.press('Enter');
  await expect.poll(async () => (await liam.captured()).Company).toBe('Globex Ltd');
});
