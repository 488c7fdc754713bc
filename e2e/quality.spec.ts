import type { Page } from '@playwright/test';
import { withSystem } from '../src/db/system';
import { services } from '../src/server/services';
import { openHandoffFor } from '../tests/factories/handoff';
import { startVisitor, visitorSays } from '../tests/factories/visitor';
import { expectClean } from './fixtures/axe';
import { expect, test } from './fixtures/test';

const WISH = 'Can I talk to somebody about a quote?';

/** Judges both conversations by keyboard: `onWish` for the one that ends in the visitor's wish, “not needed” for the other. */
async function judgeBoth(page: Page, onWish: readonly string[]): Promise<void> {
  for (const done of [1, 2]) {
    const conversation = page.getByRole('region', { name: 'Conversation' });
    await expect(conversation).toBeVisible();
    await expect(conversation.getByText('Thanks, bye!')).toHaveCount(0);
    const isWish = (await conversation.getByText(WISH).count()) > 0;
    for (const key of isWish ? onWish : ['2']) await page.keyboard.press(key);
    await expect(page.getByText(`${done} of 2 judged`)).toBeVisible();
  }
}

test('two reviewers judge a week by keyboard without knowing what the system did, and a manager reads the accuracy', async ({
  manager,
  agent,
  chatChannel,
}) => {
  const passedOn = await startVisitor(chatChannel);
  await visitorSays(passedOn, 'Do you have a warehouse plan?');
  await openHandoffFor(passedOn);
  const leftAlone = await startVisitor(chatChannel);
  for (const words of ['Do you ship to Norway?', 'Thanks, bye!']) await visitorSays(leftAlone, words);

  const { page } = manager;
  await page.goto('/quality');
  await expect(page.getByText('Nothing has been drawn yet')).toBeVisible();
  await page.getByRole('button', { name: 'Draw this week' }).first().press('Enter');
  await expect(page.getByText('0 of 2 judged')).toBeVisible();
  await expectClean(page);

  await page.keyboard.press('5');
  await expect(page.getByText('1 of 2 judged')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('0 of 2 judged')).toBeVisible();
  await judgeBoth(page, ['1']);
  await expect(page.getByText('Nothing left for you')).toBeVisible();

  const second = await agent('Ben Okafor');
  await second.page.goto('/quality');
  await expect(second.page.getByText('Managers review handoffs')).toBeVisible();
  await withSystem(services().database, (client) =>
    client.member.update({ where: { id: second.member.id }, data: { role: 'owner' } }),
  );
  await second.page.reload();
  await judgeBoth(second.page, ['3', '1']);

  await second.page.getByRole('button', { name: '1 disagreement' }).press('Enter');
  await expect(second.page.getByText('Noor Haddad:')).toBeVisible();
  await expect(second.page.getByText('Needed earlier, at turn 1')).toBeVisible();
  await second.page.keyboard.press('1');
  await expect(second.page.getByText('Nothing left to settle')).toBeVisible();

  await page.goto('/quality/accuracy');
  await expect(page.getByRole('region', { name: 'Precision', exact: true })).toContainText('100%');
  await expect(page.getByRole('region', { name: 'Recall', exact: true })).toContainText(
    '2 judged, a small sample',
  );
  await expect(page.getByRole('region', { name: 'Agreement', exact: true })).toContainText('2 of 2 settled');
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
  await expectClean(page);
});
