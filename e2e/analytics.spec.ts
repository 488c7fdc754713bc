import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createMember } from '../tests/factories/member';
import { createPastHandoff } from '../tests/factories/past-handoff';
import { expectClean } from './fixtures/axe';
import { expect, test } from './fixtures/test';

const DAY_MS = 86_400_000;

/** The lines of a file that the page offers, cells without quotes. */
async function downloaded(page: Page, button: string): Promise<string[][]> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  return text
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a manager narrows the figures, compares them, sees what is behind them, saves and prints them', async ({
  manager,
  org,
  chatChannel,
}) => {
  const { page } = manager;
  const maya = await createMember(org, { name: 'Maya Chen' });
  const ago = (days: number) => new Date(Date.now() - days * DAY_MS);
  const answered = (days: number, answeredAfter: number, language: string, reason: 'high_score' | 'api') =>
    createPastHandoff(chatChannel, { owner: maya, at: ago(days), answeredAfter, language, reason });
  await answered(2, 20, 'en', 'high_score');
  await answered(3, 40, 'en', 'high_score');
  await answered(3, 25, 'de', 'high_score');
  await answered(4, 30, 'en', 'api');
  await answered(9, 90, 'en', 'high_score');

  await test.step('filters combine and live in the address', async () => {
    await page.goto('/analytics?range=7');
    await expect(page.getByRole('region', { name: 'Response time', exact: true })).toContainText(
      'Median of 4',
    );
    await choose(page, 'Reason', 'High score');
    await choose(page, 'Language', 'English');
    await expect(page).toHaveURL(/reason=high_score.*language=en/);
    await expect(page.getByRole('region', { name: 'Response time', exact: true })).toContainText(
      'Median of 2',
    );
    await page.reload();
    await expect(page.getByRole('region', { name: 'Response time', exact: true })).toContainText(
      'Median of 2',
    );
  });

  await test.step('publications of the policy are marked on the axis', async () => {
    await choose(page, 'Figure', 'Response time');
    await expect(
      page.getByRole('application', { name: 'Response time over time' }).getByText('v1', { exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: /^v1 on/ })).toHaveAttribute('href', '/policy?version=1');
  });

  await test.step('beside the period before', async () => {
    const tile = page.getByRole('region', { name: 'Response time', exact: true });
    await expect(tile).toContainText('30 s');
    await expect(tile).toContainText(/better than 1 m (29|30|31) s in the period before/);
    await page.getByRole('switch', { name: 'Compare' }).click();
    await expect(tile).not.toContainText('in the period before');
    await expect(page).toHaveURL(/compare=off/);
  });

  const funnel = page.getByRole('region', { name: 'From visit to deal' }).first();
  await test.step('a number leads to as many conversations as it says', async () => {
    await funnel.getByRole('button', { name: 'Answered by a person, 2: show the conversations' }).click();
    const sheet = page.getByRole('dialog', { name: 'Answered by a person' });
    await expect(sheet.getByTestId('drill-down-total')).toHaveText('2 entries');
    await expect(sheet.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });

  await test.step('the file, the table and the chart say the same', async () => {
    await funnel.getByRole('button', { name: 'From visit to deal: view as table' }).click();
    const rows = funnel.getByRole('table').locator('tbody tr');
    await expect(rows).toHaveCount(5);
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent ?? '')),
    );
    const [header, ...lines] = await downloaded(page, 'From visit to deal: download CSV');
    expect(header).toEqual(['Step', 'Conversations', 'Of the step before', 'Of the first step']);
    expect(lines.map((line) => line.slice(0, 2))).toEqual(shown);
    expect(shown).toContainEqual(['Answered by a person', '2']);
    await funnel.getByRole('button', { name: 'From visit to deal: view as chart' }).click();

    const [, ...ends] = await downloaded(page, 'How handoffs ended: download CSV');
    expect(ends.reduce((sum, [, handoffs]) => sum + Number(handoffs), 0)).toBe(2);

    const week = await downloaded(page, 'Demand and staffing: download CSV');
    expect(week.slice(1).reduce((sum, [, requests]) => sum + Number(requests), 0)).toBe(2);
    await expect(page.getByRole('button', { name: /, 1 requests, .*show the conversations/ })).toHaveCount(2);
  });

  await test.step('every chart is there, and accessible', async () => {
    await expect(page.locator('.recharts-surface[role="application"]')).toHaveCount(4);
    await expectClean(page);
  });

  await test.step('on paper there are no controls, and nothing is cut off', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 1_000 });
    await expect(page.getByRole('combobox', { name: 'Reason' })).toBeHidden();
    await expect(page.getByText('7 days · High score · English')).toBeVisible();
    await expect(page.locator('.recharts-surface[role="application"]:visible')).toHaveCount(4);
    const beyond = await page.evaluate(
      () =>
        [...document.querySelectorAll('main svg, main table')].filter(
          (one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
        ).length,
    );
    expect(beyond).toBe(0);
  });
});

/** The wallboard asks every 15 seconds where nothing is pushed. */
const LONG_BEFORE_THE_NEXT_POLL_MS = 5_000;

test('an event moves the wallboard by itself, long before it would ask', async ({ manager, visitor }) => {
  const { page } = manager;
  await page.setViewportSize({ width: 1_920, height: 1_080 });
  await page.goto('/wallboard');
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  const waiting = page.getByText('Waiting', { exact: true }).locator('xpath=../dd[1]');
  await expect(waiting).toHaveText('0');
  const moved = (to: string) =>
    waiting.evaluate(
      (figure, wanted) =>
        new Promise<number>((resolve) => {
          const look = () => figure.textContent === wanted && resolve(Date.now());
          look();
          new MutationObserver(look).observe(figure, { subtree: true, childList: true, characterData: true });
        }),
      to,
    );

  const delays: number[] = [];
  const press = async (button: string, figure: string) => {
    const shown = moved(figure);
    const answered = visitor.page.waitForResponse((response) => response.url().endsWith('/api/chat/handoff'));
    await visitor.page.getByRole('button', { name: button }).click();
    await answered;
    const happenedAt = Date.now();
    delays.push((await shown) - happenedAt);
  };
  await press('Talk to a person', '1');
  await expect(page.getByRole('region', { name: 'Latest' })).toContainText('asks for a person');
  await press('Never mind', '0');
  await press('Talk to a person', '1');
  const [, median = Number.POSITIVE_INFINITY] = delays.toSorted((a, b) => a - b);
  test.info().annotations.push({ type: 'delays in ms', description: delays.join(', ') });
  expect(median).toBeLessThan(LONG_BEFORE_THE_NEXT_POLL_MS);

  expect(
    await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight),
  ).toBe(0);
  await expectClean(page);
});
