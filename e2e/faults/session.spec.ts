import { ACTING_AS_HEADER } from '../../src/contracts/acting-as';
import { withTenant } from '../../src/db/tenant';
import { services } from '../../src/server/services';
import { acceptedHandoffFor } from '../../tests/factories/handoff';
import { createMember, PASSWORD } from '../../tests/factories/member';
import type { TestOrg } from '../../tests/factories/org';
import { startVisitor } from '../../tests/factories/visitor';
import { openInbox } from '../fixtures/inbox-window';
import { expect, test } from '../fixtures/test';

/** How often a text is stored as a public message. */
const storedTimes = (org: TestOrg, text: string) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.message.count({ where: { text, private: false } }),
  );

test('a session that ends with words unsent and on their way: signed in again, all is there and sent once', async ({
  org,
  chatChannel,
  agent,
}) => {
  test.setTimeout(180_000);
  const { page, member } = await agent('Maya Chen');
  const visitor = await startVisitor(chatChannel);
  await acceptedHandoffFor(visitor, member);
  const inbox = await openInbox(page, `mine&c=${visitor.conversationId}`);
  await expect(inbox.reply).toBeVisible();
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('n');
  await inbox.write.getByRole('textbox', { name: 'Private note' }).fill('A thought for the team');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');

  // The server takes the message, and the session ends before the answer arrives.
  await page.route('**/messages', async (route) => {
    await route.fetch();
    await page.context().clearCookies();
    await route.abort('connectionreset');
    await page.unroute('**/messages');
  });
  await inbox.say('On its way when the session ended');
  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(dialog).toBeVisible({ timeout: 30_000 });
  await dialog.getByLabel('Password').fill('not the password');
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(dialog).toContainText('That password is not right');
  await dialog.getByLabel('Password').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  await expect(inbox.log.locator('[data-outgoing]')).toHaveCount(0, { timeout: 30_000 });
  await expect(inbox.log.getByText('On its way when the session ended')).toHaveCount(1);
  expect(await storedTimes(org, 'On its way when the session ended')).toBe(1);
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('n');
  await expect(inbox.write.getByRole('textbox', { name: 'Private note' })).toHaveValue(
    'A thought for the team',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await inbox.say('After signing in again');
  await expect.poll(() => storedTimes(org, 'After signing in again')).toBe(1);
});

test('another member who signs in on the same computer sees nothing of the first one’s drafts and sends none', async ({
  org,
  chatChannel,
  agent,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const { page, member } = await agent('Maya Chen');
  const liam = await createMember(org, { name: 'Liam Ward' });
  const visitor = await startVisitor(chatChannel);
  await acceptedHandoffFor(visitor, member);
  const inbox = await openInbox(page, `mine&c=${visitor.conversationId}`);
  await expect(inbox.reply).toBeVisible();
  await inbox.reply.fill('Only Maya may see this');

  const [name = '', ...value] = liam.cookie.split('=');
  await page.context().clearCookies();
  await page.context().addCookies([{ name, value: value.join('='), url: baseURL ?? '' }]);
  const asMaya = page.waitForRequest((request) => request.headers()[ACTING_AS_HEADER] === member.id);
  // The page is Maya's still: what it sends is refused, whoever is signed in by now.
  await inbox.reply.press('Enter');
  await asMaya;
  await expect(page.getByRole('dialog', { name: 'Sign in again' })).toBeVisible({ timeout: 30_000 });
  expect(await storedTimes(org, 'Only Maya may see this')).toBe(0);

  const other = await openInbox(page, `all&c=${visitor.conversationId}`);
  await expect(page.getByRole('button', { name: 'Account of Liam Ward' })).toBeVisible();
  await expect(other.log.locator('[data-message-id]').first()).toBeAttached();
  await expect(page.getByText('Only Maya may see this')).toHaveCount(0);
  expect(await storedTimes(org, 'Only Maya may see this')).toBe(0);
});
