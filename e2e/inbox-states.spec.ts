import type { Page } from '@playwright/test';
import { withSystem } from '../src/db/system';
import { services } from '../src/server/services';
import { putLeadField } from '../src/services/leads/put-lead-field';
import { createChannel } from '../tests/factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../tests/factories/handoff';
import { createTeam } from '../tests/factories/team';
import { startVisitor, visitorSays } from '../tests/factories/visitor';
import { problems } from './fixtures/axe';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';

/** Pixels by which the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const hasPlace = (page: Page) => page.evaluate(() => document.activeElement !== document.body);

const ARABIC = { name: 'ليلى حداد', text: 'مرحبا، كم سعر الخطة لعشرين شخصا؟' };

/** A conversation that the member has, with a visitor who writes Arabic. */
async function arabicConversation(
  channel: Parameters<typeof startVisitor>[0],
  member: Parameters<typeof acceptedHandoffFor>[1],
) {
  const visitor = await startVisitor(channel);
  await acceptedHandoffFor(visitor, member);
  await visitorSays(visitor, ARABIC.text);
  const { leadId } = await withSystem(services().database, (client) =>
    client.conversation.findUniqueOrThrow({ where: { id: visitor.conversationId } }),
  );
  await putLeadField(member.ctx, { leadId, field: 'name', change: { value: ARABIC.name } });
  return visitor;
}

test('no state of the inbox has a problem that axe can find, and none loses the keyboard', async ({
  org,
  chatChannel,
  agent,
}) => {
  test.setTimeout(300_000);
  const { page, member } = await agent('Maya Chen');
  await agent('Liam Novak');
  await openInbox(page);
  await expect(page.getByText('All caught up').first()).toBeVisible();
  expect(await problems(page), 'empty').toEqual([]);

  const { conversationId } = await arabicConversation(chatChannel, member);
  const inbox = await openInbox(page, `mine&c=${conversationId}`);
  await expect(inbox.log).toContainText(ARABIC.text);
  expect(await problems(page), 'right to left').toEqual([]);
  const message = inbox.log.getByText(ARABIC.text);
  expect(await message.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');

  // Nobody takes a conversation from somebody who has answered.
  await inbox.say('مرحبا');
  await inbox.reply.press('Escape');
  const dialogs = [
    ['e', 'Resolve '],
    ['t', 'Transfer '],
    ['a', 'Assign '],
    ['h', 'Snooze'],
    ['b', 'Back to the bot'],
    ['?', 'Keyboard shortcuts'],
    ['Control+k', 'Commands'],
  ] as const;
  for (const [key, name] of dialogs) {
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect.poll(() => problems(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect.poll(() => hasPlace(page), `after ${name}`).toBe(true);
  }

  const team = await createTeam(org, { routingMode: 'push' });
  await withSystem(services().database, (client) =>
    client.teamMember.create({ data: { orgId: org.id, teamId: team.id, memberId: member.id } }),
  );
  await openHandoffFor(await startVisitor(await createChannel(org, { team })));
  const offers = page.getByRole('region', { name: 'Offers' });
  await expect(offers.getByRole('button', { name: /^Accept/ })).toBeVisible();
  expect(await problems(page), 'offer').toEqual([]);
  await offers.getByRole('button', { name: /^Decline/ }).focus();
  await page.keyboard.press('Enter');
  await expect(offers.getByRole('button')).toHaveCount(0);
  await expect.poll(() => hasPlace(page), 'after the offer').toBe(true);

  await page.context().setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /connect|offline/i })
      .first(),
  ).toBeVisible();
  expect(await problems(page), 'offline').toEqual([]);
});

for (const [what, width, height] of [
  ['a phone', 390, 844],
  ['a window at 200 %', 720, 450],
] as const) {
  test(`${what} shows list, thread and dialogs without a bar to the side`, async ({ chatChannel, agent }) => {
    const { page, member } = await agent('Maya Chen');
    await page.setViewportSize({ width, height });
    const { conversationId } = await arabicConversation(chatChannel, member);
    await page.goto('/inbox?view=mine');
    await expect(page.getByRole('list', { name: 'Conversations' })).toContainText(ARABIC.name);
    expect(await overflow(page), 'list').toBe(0);
    await page.goto(`/inbox?view=mine&c=${conversationId}`);
    await expect(page.getByRole('log')).toContainText(ARABIC.text);
    expect(await overflow(page), 'thread').toBe(0);
    await expect(page.getByRole('textbox', { name: /^Reply to / })).toBeInViewport();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: /^Resolve / });
    await expect(dialog).toBeVisible();
    expect(await overflow(page), 'dialog').toBe(0);
    await dialog.getByRole('button', { name: /^Resolve and next/ }).scrollIntoViewIfNeeded();
    await expect(dialog.getByRole('button', { name: /^Resolve and next/ })).toBeInViewport();
    await page.goto('/me');
    await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible();
    expect(await overflow(page), 'own numbers').toBe(0);
  });
}
