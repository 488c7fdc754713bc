import { withTenant } from '../src/db/tenant';
import { services } from '../src/server/services';
import { createIdentitySecret, signIdentity } from '../tests/factories/identity';
import { createLead } from '../tests/factories/lead';
import type { TestOrg } from '../tests/factories/org';
import { expectClean } from './fixtures/axe';
import { callBaton, launcherTag } from './fixtures/host-site';
import { chatIn } from './fixtures/visitor-window';
import { expect, test } from './fixtures/widget-test';

const leadsOf = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.lead.findMany({ orderBy: { createdAt: 'asc' }, include: { visitors: true } }),
  );

test('what a visitor said before they signed in is theirs on another device too', async ({
  page,
  browser,
  site,
  baton,
  siteChannel,
  widget,
  org,
}) => {
  const secret = await createIdentitySecret(siteChannel);
  const ada = await signIdentity(secret, { sub: 'u-17', name: 'Ada', email: 'ada@example.test' });
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await widget.open();
  await widget.ask('How much is it for ten people?');
  await callBaton(page, 'identify', { token: ada });
  await expect.poll(async () => (await leadsOf(org)).map(({ name }) => name)).toEqual(['Ada']);
  await expect(widget.messages.filter({ hasText: 'How much is it for ten people?' })).toBeVisible();

  const phone = await browser.newPage();
  await phone.goto(site.origin);
  await callBaton(phone, 'identify', { token: ada });
  await callBaton(phone, 'show');
  const chat = phone.frameLocator('baton-widget iframe');
  await expect(chat.getByRole('log')).toContainText('How much is it for ten people?');
  const [lead, ...others] = await leadsOf(org);
  expect(others).toEqual([]);
  expect(lead?.visitors.filter(({ mergedIntoId }) => mergedIntoId === null)).toHaveLength(1);
  await phone.close();
});

test('a token that is not believed starts no chat and says why in the console', async ({
  page,
  site,
  baton,
  siteChannel,
  org,
}) => {
  await createIdentitySecret(siteChannel);
  const forged = await signIdentity('ids_a-secret-that-is-nobodys-and-long-enough', { sub: 'u-17' });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  site.serve({ body: launcherTag(baton, siteChannel.publicKey) });
  await page.goto(site.origin);
  await callBaton(page, 'identify', { token: forged });
  await callBaton(page, 'show');
  const chat = page.frameLocator('baton-widget iframe');
  await expect(chat.getByText('The chat could not be opened.')).toBeVisible();
  await expect
    .poll(() => said.join())
    .toContain('is not believed (identity_invalid): No secret of this channel signed this token');
  expect(await leadsOf(org)).toEqual([]);
});

test('a manager makes a secret, sees it once, checks a token and ends the secret', async ({
  manager,
  siteChannel,
}) => {
  const { page } = manager;
  await page.goto(`/settings/channels/${siteChannel.id}`);
  const section = page.getByRole('region', { name: 'Signed-in visitors' });
  await section.getByRole('button', { name: 'Make a secret' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make the secret' }).click();
  const secret = (await dialog.locator('code').textContent()) ?? '';
  expect(secret).toMatch(/^ids_[\w-]{43}$/);
  await expectClean(page);
  await dialog.getByRole('button', { name: 'I have stored it' }).click();
  await expect(section.getByText('In use')).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);

  await section.getByLabel('Check a token').fill(await signIdentity(secret, { sub: 'u-17', name: 'Ada' }));
  await section.getByRole('button', { name: 'Check' }).click();
  await expect(section.getByRole('status')).toContainText('u-17');
  await section.getByLabel('Check a token').fill('no.such.token');
  await section.getByRole('button', { name: 'Check' }).click();
  await expect(section.getByRole('status')).toContainText('identity_invalid');
  await expectClean(page);

  await section.getByRole('button', { name: 'New secret' }).click();
  await dialog.getByRole('button', { name: 'Make the secret' }).click();
  await dialog.getByRole('button', { name: 'I have stored it' }).click();
  await expect(section.getByText(/Good until/)).toBeVisible();
  await section.getByRole('button', { name: `End the secret …${secret.slice(-4)}` }).click();
  await dialog.getByRole('button', { name: 'End it' }).click();
  await expect(section.getByText(/Good until/)).toHaveCount(0);
});

test('a lead that may be the same person is merged from the lead’s page, and its old address leads on', async ({
  agent,
  visitor,
  org,
}) => {
  await visitor.ask('My mail is ada@example.test');
  const imported = await createLead(org, { name: 'A. Lovelace', email: 'ADA@example.test', company: 'Acme' });
  const { page } = await agent('Maya Chen');
  const chatted = (await leadsOf(org)).find(({ visitors }) => visitors.length > 0);
  await expect
    .poll(async () => (await leadsOf(org)).find(({ id }) => id === chatted?.id)?.email)
    .toBe('ada@example.test');
  await page.goto(`/leads/${imported}`);
  const offer = page.getByRole('list', { name: 'May be the same person' });
  await expect(offer).toContainText('ada@example.test');
  await expectClean(page);
  await offer.getByRole('button', { name: 'Merge' }).click();
  const dialog = page.getByRole('dialog');
  await expectClean(page);
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(offer).toHaveCount(0);
  await expect(page.getByText('Merged with another lead')).toBeVisible();
  expect(await leadsOf(org)).toHaveLength(1);
  await page.goto(`/leads/${chatted?.id}`);
  await expect(page).toHaveURL(new RegExp(`/leads/${imported}$`));
  await (await chatIn(visitor.page)).ask('Hello again');
});
