import { openHandoffFor } from '../tests/factories/handoff';
import { startVisitor } from '../tests/factories/visitor';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';

test('a reply sent while the claim is being decided goes out once it is', async ({ chatChannel, agent }) => {
  const { page } = await agent('Maya Chen');
  const { conversationId } = await openHandoffFor(await startVisitor(chatChannel));
  const inbox = await openInbox(page, `waiting&c=${conversationId}`);
  let decide: () => void = () => undefined;
  const decided = new Promise<void>((resolve) => {
    decide = resolve;
  });
  await page.route('**/accept', async (route) => {
    await decided;
    await route.continue();
  });
  await inbox.thread.getByRole('button', { name: 'Accept', exact: true }).click();
  await inbox.reply.fill('Hello, this is Maya.');
  await inbox.reply.press('Enter');
  await expect(inbox.write.getByRole('button', { name: 'Taking it' })).toBeVisible();
  await expect(inbox.reply).toHaveValue('Hello, this is Maya.');
  decide();
  await expect(inbox.reply).toHaveValue('');
  await expect(inbox.log.getByText('Hello, this is Maya.')).toHaveCount(1);
});
