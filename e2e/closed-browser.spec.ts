import { withTenant } from '../src/db/tenant';
import { services } from '../src/server/services';
import type { TestOrg } from '../tests/factories/org';
import { problems } from './fixtures/axe';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';
import { chatIn } from './fixtures/visitor-window';

/** As if the visitor had closed the browser an hour ago and the reply, once it is stored, had been there for as long. */
const anHourPasses = (org: TestOrg) =>
  expect
    .poll(() =>
      withTenant(services().database, org.id, async ({ client }) => {
        await client.$executeRaw`update visitor set "lastSeenAt" = now() - interval '1 hour'`;
        return client.$executeRaw`update reply_mail set "dueAt" = now() where status = 'pending'`;
      }),
    )
    .toBe(1);

const mailsOf = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client, orgId }) =>
    client.mail.findMany({ where: { orgId }, orderBy: { createdAt: 'desc' } }),
  );

test('a reply that nobody saw comes by e-mail, and its link goes on with the conversation in a fresh browser', async ({
  visitor,
  org,
  agent,
  browser,
}) => {
  test.setTimeout(240_000);
  const { page } = await agent('Maya Chen');
  const inbox = await openInbox(page);
  await visitor.ask('You can write to me at jane@globex.io');
  await visitor.ask('Can I speak to a real person please?');
  await inbox.open();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(visitor.log).toContainText('Maya Chen has joined');
  await visitor.page.close();
  await inbox.reply.fill('Yes, the spring price holds until Friday.');
  await inbox.reply.press('Enter');
  await expect(inbox.thread).toContainText('spring price');
  await anHourPasses(org);
  await expect(inbox.thread).toContainText('it was sent to them by e-mail', { timeout: 30_000 });

  const outbox = await browser.newPage();
  await outbox.goto('/outbox');
  const heading = 'Maya Chen of Northwind Tools has replied to you';
  await expect(outbox.getByText(heading).first()).toBeVisible();
  const link = outbox.locator('main').getByRole('link').filter({ hasText: `/chat/` }).first();
  await expect(link).toBeVisible();
  const [mail] = await mailsOf(org);
  const resume = /http\S+resume=\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  await outbox.close();

  const elsewhere = await browser.newContext();
  const fresh = await elsewhere.newPage();
  await fresh.goto(new URL(resume).pathname + new URL(resume).search);
  const chat = await chatIn(fresh);
  await expect(chat.log).toContainText('spring price');
  await expect(chat.log).toContainText('You can write to me at jane@globex.io');
  expect(new URL(fresh.url()).search).toBe('');
  await chat.say('Great, I take it');
  await expect(inbox.thread).toContainText('Great, I take it');
  await fresh.reload();
  await expect((await chatIn(fresh)).log).toContainText('Great, I take it');
  await elsewhere.close();
});

test('one click on the page of the link ends these mails', async ({ visitor, org, page }) => {
  await visitor.ask('You can write to me at jane@globex.io');
  await visitor.page.getByRole('button', { name: 'Transcript and your data' }).click();
  await visitor.page.getByRole('button', { name: 'Send transcript by e-mail' }).click();
  await expect(visitor.page.getByText('Leave it empty to use j…@globex.io.')).toBeVisible();
  expect(await problems(visitor.page)).toEqual([]);
  await visitor.page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
  await expect(visitor.page.getByText('On its way to j…@globex.io', { exact: false })).toBeVisible();
  const [mail] = await mailsOf(org);
  expect(mail?.text).toContain('You can write to me at jane@globex.io');
  const address = new URL(/http\S+unsubscribe\?token=\S+/.exec(mail?.text ?? '')?.[0] ?? '');
  await page.goto(address.pathname + address.search);
  await expect(page.getByRole('heading', { name: 'No more e-mails from Northwind Tools?' })).toBeVisible();
  expect(await problems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Unsubscribe' }).click();
  await expect(page.getByText('sends no more e-mails about conversations')).toBeVisible();
});

test('a visitor has their data deleted while an agent looks at it', async ({ visitor, org, agent }) => {
  test.setTimeout(240_000);
  const { page } = await agent('Maya Chen');
  const inbox = await openInbox(page);
  await visitor.ask('I am Jane Doe from Globex, jane@globex.io');
  await visitor.ask('Can I speak to a real person please?');
  await inbox.open();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(visitor.log).toContainText('Maya Chen has joined');
  await inbox.reply.fill('Hello Jane');
  await inbox.reply.press('Enter');
  await expect(visitor.log).toContainText('Hello Jane');

  await visitor.page.getByRole('button', { name: 'Transcript and your data' }).click();
  await visitor.page.getByRole('button', { name: 'Delete my data' }).click();
  await expect(visitor.page.getByRole('heading', { name: 'Delete all of your data?' })).toBeVisible();
  expect(await problems(visitor.page)).toEqual([]);
  await visitor.page.getByRole('button', { name: 'Delete for ever' }).click();
  await expect(visitor.page.getByText('Your data was deleted.', { exact: false })).toBeVisible();

  await expect(inbox.thread).toContainText('The visitor had their data deleted');
  await expect(inbox.thread).not.toContainText('jane@globex.io');
  await expect(inbox.thread).not.toContainText('Hello Jane');
  await visitor.page.getByRole('button', { name: 'Close' }).last().click();
  const chat = await chatIn(visitor.page);
  await expect(chat.log).toContainText(/automated assistant/i);
  await expect(chat.log).not.toContainText('Globex');
  expect(JSON.stringify(await mailsOf(org))).not.toContain('globex');
});
