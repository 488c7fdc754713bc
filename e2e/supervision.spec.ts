import { expectAgreement } from './fixtures/agreement';
import { openInbox } from './fixtures/inbox-window';
import { storedMessageIds } from './fixtures/stored';
import { expect, test } from './fixtures/test';

test('an agent takes over from the bot, which falls silent until the conversation is handed back', async ({
  visitor,
  org,
  agent,
}) => {
  await visitor.ask('Hello, I am Jane Doe');
  const inbox = await openInbox((await agent('Maya Chen')).page, 'bot');
  await inbox.open();
  await inbox.thread.getByRole('button', { name: 'Take over', exact: true }).click();
  await expect(inbox.thread.locator('header')).toContainText('Yours');
  await expect(visitor.log).toContainText('Maya Chen has joined');
  await inbox.say('Hello Jane, a person here');
  await expect(visitor.log).toContainText('Hello Jane, a person here');

  const before = await storedMessageIds(org);
  await visitor.say('What does it cost?');
  await expect(inbox.log).toContainText('What does it cost?');
  await inbox.say('That depends, let me hand you back');
  await expect(visitor.log).toContainText('let me hand you back');
  expect(await storedMessageIds(org)).toHaveLength(before.length + 2);

  await inbox.reply.press('Escape');
  await inbox.page.keyboard.press('b');
  const dialog = inbox.page.getByRole('dialog', { name: 'Back to the bot' });
  await dialog.getByRole('button', { name: 'Hand back' }).click();
  await expect(dialog).toBeHidden();
  await expect(visitor.log).toContainText('Maya Chen has handed the conversation back to me');
  await expect(inbox.thread.locator('header')).toContainText('With the bot');
  await visitor.ask('Are you the assistant again?');
  await expectAgreement(org, [visitor, inbox]);
});

test('a visitor who changes their mind leaves the inbox at once', async ({ visitor, agent }) => {
  const inbox = await openInbox((await agent('Maya Chen')).page);
  await visitor.ask('Can I talk to a real person please?');
  await expect(inbox.rows).toHaveCount(1);
  await visitor.page.getByRole('button', { name: 'Never mind' }).click();
  await expect(inbox.rows).toHaveCount(0);
  await expect(inbox.page.getByText('Nobody is waiting')).toBeVisible();
});

test('a private note reaches the team and nothing of it the visitor', async ({ visitor, agent }) => {
  const frames: string[] = [];
  const answers: Promise<string>[] = [];
  visitor.page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(String(payload))),
  );
  visitor.page.on('response', (response) => {
    if (response.url().includes('/api/')) answers.push(response.text().catch(() => ''));
  });
  await visitor.page.reload();
  await visitor.ask('Can I talk to a real person please?');

  const maya = await openInbox((await agent('Maya Chen')).page);
  await maya.open();
  const liam = await openInbox((await agent('Liam Okafor')).page);
  await liam.open();
  await maya.page.keyboard.press('c');
  await expect(maya.thread.locator('header')).toContainText('Yours');
  await expect(maya.reply).toBeFocused();
  await maya.reply.press('Escape');
  await maya.page.keyboard.press('n');
  const note = maya.write.getByRole('textbox', { name: 'Private note' });
  await note.pressSequentially('Walrus discount');
  await note.press('Enter');
  for (const { log } of [maya, liam]) {
    await expect(log.locator('[data-private]')).toContainText('Walrus discount');
  }
  await maya.page.keyboard.press('Escape');
  await maya.page.keyboard.press('r');
  await maya.say('A public answer');
  await expect(visitor.log).toContainText('A public answer');
  await visitor.page.reload();
  await expect(visitor.log).toContainText('A public answer');

  expect(frames.join('\n')).toContain('A public answer');
  expect((await Promise.all(answers)).join('\n')).toContain('A public answer');
  expect(frames.join('\n')).not.toContain('Walrus');
  expect((await Promise.all(answers)).join('\n')).not.toContain('Walrus');
  expect(await visitor.page.content()).not.toContain('Walrus');
});
