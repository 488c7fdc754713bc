import { createAssistant } from '../tests/factories/assistant';
import {
  type FakeLanguageModel,
  proposal,
  startFakeLanguageModel,
} from '../tests/support/fake-language-model';
import { problems } from './fixtures/axe';
import { test as base, expect } from './fixtures/test';
import { chatIn } from './fixtures/visitor-window';

const WORDS =
  'The Growth plan comes to $49 per seat each month, with every integration included and support on weekdays.';
const ARTICLE =
  'The Growth plan costs $49 per seat and month. Every integration is included, and support answers on weekdays.';

const test = base.extend<{ model: FakeLanguageModel }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern even without a fixture to use.
  model: async ({}, use) => {
    const model = await startFakeLanguageModel();
    await use(model);
    await model.close();
  },
});

test('an answer of the language model is shown while it comes, and the message takes its place', async ({
  manager,
  model,
  org,
  visitor,
}) => {
  await createAssistant(org, { baseUrl: model.baseUrl, budgetMs: 20_000 });
  const created = await manager.page.request.post(`/api/v1/orgs/${org.slug}/articles`, {
    data: { title: 'Plans and prices', body: ARTICLE, category: '', published: true },
    headers: { origin: new URL(visitor.page.url()).origin },
  });
  expect(created.status()).toBe(201);
  model.behave({ kind: 'says', text: proposal({ reply: WORDS }), pieces: 25, pauseMs: 150 });

  await visitor.say('How much does the Growth plan cost?');
  const partial = visitor.page.locator('[data-state="partial"]');
  await expect(partial).toContainText('The Growth plan comes to $49');
  await expect(visitor.log).not.toContainText('$49');

  // A reload in the middle loses nothing: the answer goes on, and the message follows.
  await visitor.page.reload();
  const again = await chatIn(visitor.page);
  await expect(again.log).toContainText(WORDS);
  await expect(partial).toHaveCount(0);
  await expect(again.log).toContainText('Plans and prices');
  await expect(again.log.getByText(WORDS)).toHaveCount(1);
});

test('a manager sets a model up, tests the connection and switches it on', async ({ manager, model }) => {
  const { page } = manager;
  model.behave({ kind: 'says', text: proposal({ reply: 'The shop opens at nine.' }) });
  await page.goto('/settings/assistant');
  await page.getByLabel('Address').fill(model.baseUrl);
  await page.getByLabel('Model', { exact: true }).fill('fake-1');
  await page.getByLabel('API key').fill('sk-of-the-manager-77aa');
  await page.getByRole('button', { name: 'Test the connection' }).click();
  await expect(page.getByText(/^It works/)).toBeVisible();
  expect(model.calls.at(-1)?.authorization).toBe('Bearer sk-of-the-manager-77aa');

  model.behave({ kind: 'status', status: 401 });
  await page.getByLabel('Model', { exact: true }).fill('fake-2');
  await page.getByRole('button', { name: 'Test the connection' }).click();
  await expect(page.getByText(/does not accept the API key/)).toBeVisible();

  await page.getByRole('switch', { name: 'Let a language model word answers' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/ends in 77aa/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Let a language model word answers' })).toBeChecked();
  expect(await page.content()).not.toContain('of-the-manager');
  expect(await problems(page)).toEqual([]);
});
