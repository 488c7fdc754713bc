import { weighPage } from '../tests/support/page-weight';
import { expect, test } from './fixtures/test';

/** Bytes of gzipped JavaScript before a page can be used; what a person may ask for later comes later. */
const BUDGETS = { inbox: 260_000, chat: 179_000 };

test('the inbox and the chat page stay within their budgets of JavaScript', async ({
  agent,
  browser,
  chatChannel,
}) => {
  const inbox = await weighPage((await agent('Maya Chen')).page, '/inbox');
  const context = await browser.newContext();
  const chat = await weighPage(await context.newPage(), `/chat/${chatChannel.slug}`);
  await context.close();
  // A page without scripts would be within any budget.
  expect(chat.firstBytes).toBeGreaterThan(100_000);
  expect(inbox.firstBytes).toBeGreaterThan(chat.firstBytes);
  expect(inbox.firstBytes).toBeLessThan(BUDGETS.inbox);
  expect(chat.firstBytes).toBeLessThan(BUDGETS.chat);
});
