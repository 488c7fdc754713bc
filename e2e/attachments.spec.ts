import { acceptHandoff } from '../src/services/handoffs/accept-handoff';
import { PDF, PNG, SVG } from '../tests/factories/file';
import { openInbox } from './fixtures/inbox-window';
import { storedHandoff } from './fixtures/stored';
import { expect, test } from './fixtures/test';

const fileOf = (name: string, mimeType: string, bytes: Uint8Array) => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

/** What a file is served with, in the place of what pages are served with. */
const HARMLESS = {
  'content-disposition': expect.stringMatching(/^attachment; /),
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
};

test('files go both ways, and what is changed or withdrawn changes on the other side', async ({
  visitor,
  org,
  agent,
}) => {
  test.setTimeout(240_000);
  const maya = await agent('Maya Chen');
  await visitor.ask('Can I speak to a real person please?');
  const handoff = await storedHandoff(org);
  await acceptHandoff(maya.member.ctx, { handoffId: handoff.id, overrideCapacity: false });
  const inbox = await openInbox(maya.page, 'mine');
  await inbox.open();
  await expect(inbox.write.getByRole('button', { name: 'Attach files' })).toBeVisible();

  // An SVG that calls itself a picture is refused and says so; it is taken away and something else is sent.
  const visitorFiles = visitor.page.locator('input[type=file]');
  await visitorFiles.setInputFiles(fileOf('drawing.png', 'image/png', SVG));
  await expect(visitor.page.getByText('Only images, PDF and plain text')).toBeVisible();
  await expect(visitor.page.getByRole('button', { name: 'Send' })).toHaveAttribute('aria-disabled', 'true');
  await visitor.page.getByRole('button', { name: 'Remove: drawing.png' }).click();
  await visitorFiles.setInputFiles(fileOf('plan.png', 'image/png', PNG));
  await expect(visitor.page.locator('[data-upload=done]')).toBeVisible();
  await visitor.composer.press('Enter');
  const seenByAgent = inbox.log.getByRole('img', { name: 'plan.png' });
  await expect(seenByAgent).toBeVisible();
  await expect
    .poll(() => seenByAgent.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(2);

  // The agent answers with a file and a quote of what the visitor wrote.
  await visitor.say('Which pump fits?');
  await expect(inbox.log).toContainText('Which pump fits?');
  await maya.page.locator('input[type=file]').setInputFiles(fileOf('offer.pdf', 'application/pdf', PDF));
  await expect(inbox.write.locator('[data-upload=done]')).toBeVisible();
  await inbox.reply.press('Escape');
  await maya.page.keyboard.press('q');
  await expect(inbox.write).toContainText('In answer to');
  await inbox.say('This one');
  const quote = visitor.log.getByRole('button', { name: /Which pump fits\?/ });
  await expect(quote).toBeVisible();
  const download = visitor.page.waitForEvent('download');
  const fetched = visitor.page.waitForResponse((answer) => answer.url().includes('/api/chat/attachments/'));
  await visitor.log.getByRole('button', { name: /offer\.pdf/ }).click();
  expect((await download).suggestedFilename()).toBe('offer.pdf');
  expect(await (await fetched).allHeaders()).toMatchObject(HARMLESS);

  // A file of a note is the team's alone.
  await inbox.write
    .getByRole('radio', { name: 'Note' })
    .or(inbox.write.getByText('Note', { exact: true }))
    .first()
    .click();
  await maya.page.locator('input[type=file]').setInputFiles(fileOf('margin.pdf', 'application/pdf', PDF));
  await expect(inbox.write.locator('[data-upload=done]')).toBeVisible();
  await inbox.write.getByRole('textbox', { name: 'Private note' }).press('Enter');
  const noted = inbox.log.getByRole('link', { name: /margin\.pdf/ });
  await expect(noted).toBeVisible();
  const href = (await noted.getAttribute('href')) ?? '';
  expect((await maya.page.request.get(href)).headers()).toMatchObject(HARMLESS);
  const id = href.split('/').at(-1) ?? '';
  const reached = await visitor.page.evaluate(async (attachmentId) => {
    const name = Object.keys(localStorage).find((key) => /^baton:chat:.*:token$/.test(key)) ?? '';
    const headers = { authorization: `Bearer ${localStorage.getItem(name)}` };
    return (await fetch(`/api/chat/attachments/${attachmentId}`, { headers })).status;
  }, id);
  expect(reached).toBe(404);
  await expect(visitor.log).not.toContainText('margin.pdf');

  // What the agent words anew and withdraws changes at the visitor's, and the other way round.
  await inbox.write.getByText('Reply', { exact: true }).first().click();
  await inbox.say('It costs 21 €');
  await expect(visitor.log).toContainText('It costs 21 €');
  await inbox.reply.press('ArrowUp');
  await inbox.log.getByRole('textbox', { name: 'Edit message' }).fill('It costs 12 €');
  await inbox.log.getByRole('textbox', { name: 'Edit message' }).press('Enter');
  await expect(visitor.log).toContainText('It costs 12 €');
  await expect(visitor.log).not.toContainText('It costs 21 €');
  await expect(visitor.log).toContainText('edited');

  await visitor.say('My card is 4111');
  const secret = inbox.log.getByText('My card is 4111');
  await expect(secret).toBeVisible();
  const own = visitor.page.locator('[data-author=visitor]', { hasText: 'My card is 4111' });
  await own.hover();
  await own.getByRole('button', { name: 'Message actions' }).click();
  await own.getByRole('button', { name: 'Withdraw' }).click();
  await expect(secret).toHaveCount(0);
  await expect(inbox.log).toContainText('Message withdrawn');
  await expect(visitor.log).toContainText('Message withdrawn');
});
