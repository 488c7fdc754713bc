import { expectClean } from './fixtures/axe';
import { launcherTag, strictPolicy } from './fixtures/host-site';
import { expect, test } from './fixtures/widget-test';

test('an installation that is right is found to be so, from outside and on the page', async ({
  manager: { page },
  site,
  baton,
  siteChannel,
}) => {
  site.serve({
    body: launcherTag(baton, siteChannel.publicKey),
    headers: { 'content-security-policy': strictPolicy(baton) },
  });
  await page.goto(`/settings/channels/${siteChannel.id}`);
  await page.getByRole('link', { name: 'Check an installation' }).click();
  // The first of the channel's sites is there already.
  await expect(page.getByRole('textbox', { name: 'Page of your site' })).toHaveValue(site.origin);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const outside = page.getByRole('list', { name: 'Found from outside' });
  await expect(outside.getByRole('listitem')).toHaveCount(5);
  await expect(outside.getByRole('img', { name: 'In order' })).toHaveCount(5);

  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open the page and test' }).click(),
  ]);
  const inside = page.getByRole('list', { name: 'Found on the page' });
  await expect(inside.getByText('The realtime connection stands.')).toBeVisible({ timeout: 40_000 });
  await expect(inside.getByText('The script is up to date.')).toBeVisible();
  await expect(inside.getByRole('img', { name: 'In order' })).toHaveCount(7);
  expect(new URL(tab.url()).origin).toBe(site.origin);
  await expectClean(page);
});

test('what is wrong is named, and how to mend it', async ({
  manager: { page },
  site,
  baton,
  siteChannel,
}) => {
  site.serve({
    body: launcherTag(baton, siteChannel.publicKey),
    headers: { 'content-security-policy': `default-src 'self'; script-src ${baton}; connect-src ${baton}` },
  });
  await page.goto(`/settings/channels/${siteChannel.id}/check`);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const outside = page.getByRole('list', { name: 'Found from outside' });
  const problem = outside.getByRole('listitem').filter({ has: page.getByRole('img', { name: 'Problem' }) });
  await expect(problem).toHaveText(
    `The page’s Content-Security-Policy keeps the chat out. Add ${baton} to: frame-src.`,
  );

  await page.getByRole('textbox', { name: 'Page of your site' }).fill('ftp://example.com');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('An address such as https://www.example.com')).toBeVisible();
});
