import { createTaughtIntent } from '../tests/factories/example';
import { expect, test } from './fixtures/test';

const GREENHOUSE = [
  'do you heat the greenhouse in winter',
  'how warm is your greenhouse at night',
  'is the greenhouse glass tempered',
  'who waters the greenhouse tomatoes',
  'can I rent a greenhouse for my orchids',
  'what grows in your greenhouse',
];
const SENTENCE = 'who waters the greenhouse orchids';

/** Long enough for a training on a busy machine; what is waited for is an event, not the clock. */
const TRAINED = { timeout: 90_000 };

test('a manager teaches the bot an intent in the browser, trains it, and it understands', async ({
  manager,
}) => {
  const { page } = manager;
  await page.goto('/training');
  await expect(page.getByText('No intents of your own yet')).toBeVisible();
  await expect(page.getByText('The bot knows the built-in intents only')).toBeVisible();

  await page.getByRole('button', { name: 'New intent' }).click();
  await page.getByLabel('Name').fill('Greenhouse');
  await page.getByLabel('Description').fill('Asks about the greenhouse.');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page).toHaveURL(/\/training\/intents\/greenhouse$/);
  await expect(page.getByText('No examples yet')).toBeVisible();

  await page.getByRole('textbox', { name: 'New examples, one a line' }).fill(GREENHOUSE.join('\n'));
  await page.getByRole('button', { name: 'Add 6 examples' }).click();
  await expect(page.getByText('6 examples added.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Examples' }).getByRole('listitem')).toHaveCount(6);
  await expect(page.getByText('Examples have changed since the last training')).toBeVisible();

  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(page.getByText('The bot knows every example')).toBeVisible(TRAINED);
  await expect(page.getByText(/^Version 1 is live: 6 examples/)).toBeVisible();

  await page.getByRole('textbox', { name: 'What a visitor might write' }).fill(SENTENCE);
  await page.getByRole('button', { name: 'Try', exact: true }).click();
  await expect(page.getByText('Answered by version 1.')).toBeVisible();
  const best = page.getByRole('listitem').filter({ hasText: 'Greenhouse' }).getByRole('meter');
  await expect(best.first()).toBeVisible();
  await expect(page.getByText('Understood', { exact: true })).toBeVisible();
});

test('examples are written anew, deleted and brought back where they stand', async ({ manager }) => {
  const { page, member } = manager;
  await createTaughtIntent(member, 'greenhouse', GREENHOUSE);
  await page.goto('/training/intents/greenhouse');
  const examples = page.getByRole('list', { name: 'Examples' });
  await examples.getByRole('button', { name: 'Edit “what grows in your greenhouse”' }).click();
  const field = page.getByRole('textbox', { name: 'Text of the example' });
  await field.fill('which plants grow in your greenhouse');
  await field.press('Enter');
  await expect(examples.getByText('which plants grow in your greenhouse')).toBeVisible();

  await examples.getByRole('button', { name: 'Delete “is the greenhouse glass tempered”' }).click();
  await expect(examples.getByText('is the greenhouse glass tempered')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(examples.getByText('is the greenhouse glass tempered')).toBeVisible();
});

test('a file is checked first and taken whole', async ({ manager }) => {
  const { page } = manager;
  await page.goto('/training');
  await page.getByRole('button', { name: 'Import' }).click();
  const upload = (text: string) =>
    page
      .getByLabel('CSV file')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await upload('text,label\nwhere is my parcel,order status\nwhere is my parcel,complaint\n');
  await expect(page.getByText('Nothing can be imported: 1 line must be put right first.')).toBeVisible();
  await expect(
    page.getByText('“where is my parcel” is “complaint” here and “order_status” in line 2'),
  ).toBeVisible();

  await upload('text,label\nwhere is the lift,facilities\nis there a lift,facilities\n');
  await page.getByRole('button', { name: 'Import 2 examples' }).click();
  await expect(page.getByRole('link', { name: /Facilities/ })).toBeVisible();
});
