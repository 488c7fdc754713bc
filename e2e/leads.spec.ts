import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createLead } from '../tests/factories/lead';
import { expect, test } from './fixtures/test';

const cell = (page: Page, lead: string, column: number) =>
  page
    .getByRole('grid', { name: 'Leads' })
    .getByRole('row')
    .filter({ hasText: lead })
    .getByRole('gridcell')
    .nth(column);
const upload = (page: Page, csv: string) =>
  page
    .getByLabel('CSV file')
    .setInputFiles({ name: 'fair.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });

test('the list is filtered, sorted and edited by keyboard alone', async ({ org, manager: { page } }) => {
  await createLead(org, { name: 'Grace Hopper', email: 'grace@navy.test', stage: 'qualified', score: 80 });
  await createLead(org, { name: 'Ada Lovelace', email: 'ada@engine.test', stage: 'engaged', score: 20 });
  await page.goto('/leads');
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('Grace Hopper');
  await page.getByRole('button', { name: 'Lead', exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(rows.nth(1)).toContainText('Ada Lovelace');

  await page.getByLabel('Search leads').fill('navy');
  await expect(rows).toHaveCount(2);
  await expect(page).toHaveURL(/q=navy/);
  await page.reload();
  await expect(rows).toHaveCount(2);

  await cell(page, 'Grace', 0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Grace', 2)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Stage of Grace Hopper').selectOption('won');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Grace', 2)).toHaveText('Won');
  await expect(cell(page, 'Grace', 2)).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const value = page.getByLabel('Deal value of Grace Hopper');
  await value.fill('lots');
  await page.keyboard.press('Enter');
  await expect(page.getByText('An amount, such as 12,500')).toBeVisible();
  await value.fill('12,500');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Grace', 4)).toHaveText('€12,500');
  await page.keyboard.press('Enter');
  await page.getByLabel('Deal value of Grace Hopper').fill('1');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Grace', 4)).toHaveText('€12,500');

  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('heading', { name: 'Grace Hopper', level: 1 })).toBeVisible();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline).toContainText('Qualified → Won');
  await timeline.getByRole('button', { name: 'Changes' }).click();
  await expect(timeline).toContainText('€12,500');
  await expect(timeline).not.toContainText('Qualified → Won');
});

test('of two people who edit one lead the second is told what the first has made of it', async ({
  org,
  agent,
  manager,
}) => {
  const leadId = await createLead(org, { name: 'Grace Hopper', company: 'Old' });
  const { page: first } = await agent('Maya Chen');
  await first.goto(`/leads/${leadId}`);
  await manager.page.goto('/leads');
  // The second begins, and sees what was there then.
  await cell(manager.page, 'Grace', 5).focus();
  await manager.page.keyboard.press('Enter');
  const editor = manager.page.getByLabel('Company of Grace Hopper');
  await expect(editor).toHaveValue('Old');

  await first.getByRole('button', { name: 'Change company: Old' }).click();
  await first.getByRole('textbox', { name: 'Company' }).fill('Navy');
  await first.keyboard.press('Enter');
  await expect(first.getByRole('region', { name: 'Timeline' })).toContainText('Company set');

  await editor.fill('Army');
  await manager.page.keyboard.press('Enter');
  await expect(manager.page.getByText('The company was not changed').first()).toBeVisible();
  await expect(manager.page.getByText('Company is now “Navy”, entered by Maya Chen').first()).toBeVisible();
  await expect(cell(manager.page, 'Grace', 5)).toHaveText('Navy');
});

test('a file with bad lines imports nothing until it is corrected; the export equals the list', async ({
  org,
  manager: { page },
}) => {
  await createLead(org, { name: 'Ada Lovelace', email: 'ada@engine.test' });
  await page.goto('/leads');
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import leads' });
  await upload(
    page,
    'Mail;Who;Company;Deal value\nada@engine.test;Ada Lovelace;Engines;\nbad;Bob;;\ncarl@x.test;Carl;;12x\n',
  );
  await expect(dialog.getByText('0 new, 1 changed, 0 unchanged, 2 errors')).toBeVisible();
  await expect(dialog.getByText('Line 3')).toBeVisible();
  await expect(dialog.getByText('“bad” is no e-mail address')).toBeVisible();
  await expect(dialog.getByText('“12x” is no amount such as 12,500')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import the 1 valid row' })).toBeVisible();

  await upload(
    page,
    'Mail;Who;Company;Deal value\nada@engine.test;Ada Lovelace;Engines;\nbob@x.test;=Bob;;900\n',
  );
  await expect(dialog.getByText('1 new, 1 changed, 0 unchanged, 0 errors')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Meaning of Who' }).click();
  await page.getByRole('option', { name: 'Name', exact: true }).click();
  await expect(dialog.getByText('=Bob')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(page.getByText('1 new, 1 changed').first()).toBeVisible();
  await expect(cell(page, 'Ada', 5)).toHaveText('Engines');

  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows).toHaveCount(3);
  // Scores are made anew in the background; names stay.
  await page.getByRole('button', { name: 'Lead', exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(rows.nth(1)).toContainText('=Bob');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines[0]).toContain('Name,Score,Stage,Owner name,Owner e-mail,Deal value,Currency,Company,E-mail');
  const names = await page.getByRole('grid').getByRole('link').allTextContents();
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(
    names.map((name) => (name.startsWith('=') ? `'${name}` : name)),
  );
});
