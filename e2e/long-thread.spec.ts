import type { Page } from '@playwright/test';
import { getThread } from '../src/services/conversations/get-thread';
import { writeLongThread } from '../tests/factories/long-thread';
import { startVisitor, visitorSays } from '../tests/factories/visitor';
import { expect, test } from './fixtures/test';

/** Rows in the document, wherever the reader is. */
const MOST_ROWS = 150;
const MESSAGES = 3_000;

/** What the reader sees of the thread: the first row in sight and where it stands, and how many rows there are. */
const sight = (page: Page) =>
  page.getByRole('region', { name: 'Messages' }).evaluate((pane) => {
    const box = pane.getBoundingClientRect();
    const rows = [...pane.querySelectorAll<HTMLElement>('[data-message-id]')]
      .map((row) => ({ id: row.dataset.messageId ?? '', box: row.getBoundingClientRect() }))
      .sort((a, b) => a.box.top - b.box.top);
    const first = rows.find((row) => row.box.bottom > box.top + 40);
    return {
      rows: rows.length,
      first: first?.id ?? '',
      y: first ? first.box.top - box.top : 0,
      top: pane.scrollTop,
      fromEnd: Math.round(pane.scrollHeight - pane.scrollTop - pane.clientHeight),
    };
  });

const scrollBy = (page: Page, pixels: number) =>
  page.getByRole('region', { name: 'Messages' }).evaluate((pane, by) => pane.scrollBy(0, by), pixels);

test('a conversation of thousands of messages opens at its end, grows upwards under the reader and stays light', async ({
  agent,
  chatChannel,
  org,
}) => {
  const { page, member } = await agent('Maya Chen');
  const visitor = await startVisitor(chatChannel);
  const { conversationId } = visitor;
  await writeLongThread({ orgId: org.id, conversationId }, MESSAGES);

  await page.goto(`/inbox?view=all&c=${conversationId}`);
  await expect(page.getByText(`Line ${MESSAGES} `, { exact: false })).toBeInViewport();
  const opened = await sight(page);
  expect(opened.fromEnd).toBeLessThanOrEqual(1);

  // Older pages come in above what is read: the same row stays where it is.
  const pages = page.waitForResponse((answer) => answer.url().includes('before='));
  await scrollBy(page, -(opened.top - 2_000));
  await pages;
  await expect.poll(async () => (await sight(page)).top).toBeGreaterThan(3_000);
  const before = await sight(page);
  const more = page.waitForResponse((answer) => answer.url().includes('before='));
  await scrollBy(page, -(before.top - 1_200));
  await more;
  await expect.poll(async () => (await sight(page)).top).toBeGreaterThan(3_000);
  const settled = await sight(page);
  expect(settled.rows).toBeLessThanOrEqual(MOST_ROWS);

  // What is newly written moves nothing and is counted.
  await visitorSays(visitor, 'One more thing about the contract');
  const news = page.getByRole('button', { name: /new messages?$/ });
  await expect(news).toBeVisible();
  const after = await sight(page);
  expect(after.first).toBe(settled.first);
  expect(Math.abs(after.y - settled.y)).toBeLessThanOrEqual(2);
  await news.click();
  await expect(page.getByText('One more thing about the contract').last()).toBeInViewport();
  await visitorSays(visitor, 'And another thing');
  await expect(page.getByText('And another thing').last()).toBeInViewport();

  // A link to a message near the beginning loads what is around it, and nothing in between.
  const { messages } = await getThread(member.ctx, { conversationId, after: 0 });
  const target = messages[100];
  await page.goto(`/inbox?view=all&c=${conversationId}&m=${target?.id}`);
  await expect(page.locator(`[data-message-id="${target?.id}"]`)).toBeInViewport();
  expect((await sight(page)).rows).toBeLessThanOrEqual(MOST_ROWS);
  await page.getByRole('button', { name: 'Latest messages' }).click();
  await expect(page.getByText('And another thing').last()).toBeInViewport();
});
