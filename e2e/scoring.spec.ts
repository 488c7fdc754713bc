import { withTenant } from '../src/db/tenant';
import { services } from '../src/server/services';
import { trackEvent } from '../src/services/chat/track-event';
import { startVisitor } from '../tests/factories/visitor';
import { expect, test } from './fixtures/test';

test('a manager changes a rule, sees what it does to recent leads, and publishes it', async ({
  org,
  chatChannel,
  manager: { page },
}) => {
  const visitor = await startVisitor(chatChannel);
  await trackEvent(visitor.ctx, { type: 'page_view', url: 'https://shop.test/demo', properties: {} });
  const inOrg = <R>(run: Parameters<typeof withTenant<R>>[2]) => withTenant(services().database, org.id, run);
  await inOrg(({ client }) => client.lead.updateMany({ data: { name: 'Grace Hopper', stage: 'engaged' } }));

  await page.goto('/scoring');
  const preview = page.getByRole('region', { name: 'Preview' });
  const grace = preview.getByRole('listitem').filter({ hasText: 'Grace Hopper' });
  await expect(preview.getByText('The most recent lead keeps its score.').first()).toBeVisible();

  const points = page.getByLabel('Points for Visited the demo page');
  await points.fill('60');
  await expect(grace).toContainText('Visited the demo page +');
  await expect(grace).toContainText('from 8 cold to');
  await expect(preview.getByText(/^1 of 1 lead changes/).first()).toBeVisible();

  await page.getByLabel('Hot from').fill('20');
  await expect(page.getByText(/leave no room for three bands/)).toBeVisible();
  await page.getByLabel('Warm from').fill('10');
  await expect(page.getByText(/leave no room for three bands/)).toBeHidden();
  await expect(grace).toContainText('hot');

  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish these rules?' });
  await expect(dialog.getByText(/Visited the demo page/)).toBeVisible();
  await dialog.getByLabel('Note').fill('Whoever looks at the demo is worth a call');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Version 2 is in force').first()).toBeVisible();
  await expect(page.getByText('Version 2, in force')).toBeVisible();

  await expect
    .poll(() => inOrg(async ({ client }) => (await client.lead.findFirstOrThrow()).band))
    .toBe('hot');
});

test('without enough outcomes the learned model says what is missing', async ({ manager: { page } }) => {
  await page.goto('/scoring/model');
  await expect(page.getByText('No learned model yet')).toBeVisible();
  await expect(page.getByText(/needs at least 20 leads that were won and 20 that were not/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Train a model' })).toHaveCount(0);
});
