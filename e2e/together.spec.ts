import { setInboxSettings } from '../src/services/inbox-settings/inbox-settings';
import { acceptedHandoffFor } from '../tests/factories/handoff';
import { createMember } from '../tests/factories/member';
import { startVisitor, visitorSays } from '../tests/factories/visitor';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';

test('colleagues see who looks and writes, call each other in a note, and answer without leaving', async ({
  agent,
  chatChannel,
}) => {
  const maya = await agent('Maya Chen');
  const liam = await agent('Liam Okafor');
  const { conversationId } = await acceptedHandoffFor(await startVisitor(chatChannel), maya.member);
  const other = await startVisitor(chatChannel);
  await visitorSays(other, 'Just looking');

  const mayaInbox = await openInbox(maya.page, 'all');
  const liamInbox = await openInbox(liam.page, 'all');
  const rowOf = (page: typeof maya.page, id: string) => page.locator(`[data-conversation-id="${id}"]`);
  await liamInbox.open(rowOf(liam.page, other.conversationId));
  await mayaInbox.open(rowOf(maya.page, conversationId));

  // Liam's list shows that Maya is there, and that she begins a reply.
  const row = rowOf(liam.page, conversationId);
  await expect(row.getByText('Maya Chen is looking at this')).toBeAttached();
  await mayaInbox.reply.fill('We do ship');
  await expect(row.getByText('Maya Chen is writing a reply')).toBeAttached();
  await mayaInbox.reply.fill('');

  // A note is completed by keyboard and calls Liam where he is.
  await mayaInbox.write.getByRole('radio', { name: 'Note' }).click();
  const note = mayaInbox.write.getByRole('textbox', { name: 'Private note' });
  await note.pressSequentially('@lia');
  await expect(mayaInbox.write.getByRole('option', { name: /Liam Okafor/ })).toBeVisible();
  await note.press('Enter');
  await expect(note).toHaveValue('@Liam Okafor ');
  await note.pressSequentially('do we ship to Norway?');
  await note.press('Enter');
  await expect(mayaInbox.log.locator('[data-mention]', { hasText: '@Liam Okafor' })).toBeVisible();
  await expect(liam.page.getByText(/Maya Chen mentioned you/).first()).toBeVisible();

  // He answers from the notification; his own conversation stays where it was.
  await liam.page
    .getByRole('button', { name: /^Notifications/ })
    .first()
    .click();
  await liam.page.getByRole('button', { name: /Mention: Maya Chen mentioned you/ }).click();
  const panel = liam.page.getByRole('dialog', { name: /Maya Chen mentioned you/ });
  await expect(panel.getByText('do we ship to Norway?')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Answer' }).fill('Yes, within five days.');
  await panel.getByRole('textbox', { name: 'Answer' }).press('Enter');
  await expect(panel).toBeHidden();
  expect(liam.page.url()).toContain(other.conversationId);
  await expect(mayaInbox.log.getByText('Yes, within five days.')).toBeVisible();

  // The dialog asks the same way, from the keyboard.
  await mayaInbox.page.getByRole('region', { name: 'Messages' }).focus();
  await mayaInbox.page.keyboard.press('p');
  const ask = mayaInbox.page.getByRole('dialog', { name: 'Ask a colleague' });
  await ask.getByRole('textbox', { name: 'Question' }).fill('And to Iceland?');
  await ask.getByRole('button', { name: 'Ask Liam Okafor' }).click();
  await expect(mayaInbox.log.getByText('And to Iceland?')).toBeVisible();
  await expect(liam.page.getByRole('button', { name: 'Notifications, 1 unread' }).first()).toBeVisible();
});

test('an agent sees how far their words have come, and what a visitor writes only where the organisation wants it', async ({
  agent,
  org,
  visitor,
}) => {
  const maya = await agent('Maya Chen');
  await visitor.ask('Can I speak to a real person please?');
  const inbox = await openInbox(maya.page);
  await inbox.open();
  await inbox.thread.getByRole('button', { name: 'Accept', exact: true }).click();
  await inbox.say('Hello, this is Maya.');
  await expect(inbox.log.locator('[data-delivery="read"]')).toBeVisible();

  // A tab that nobody looks at has it, and does not read it.
  await visitor.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await inbox.say('Are you still there?');
  await expect(inbox.log.locator('[data-delivery="delivered"]')).toBeVisible();
  await expect(inbox.log.locator('[data-delivery="read"]')).toHaveCount(1);

  await visitor.composer.pressSequentially('My password is');
  await expect(inbox.thread.getByText(/is typing/)).toBeVisible();
  await expect(inbox.thread.locator('[data-preview]')).toHaveCount(0);

  const manager = await createMember(org, { role: 'manager' });
  await setInboxSettings(manager.ctx, { livePreview: true });
  await visitor.page.reload();
  await expect(
    visitor.page.getByText('see what you type before you send it', { exact: false }),
  ).toBeVisible();
  await visitor.composer.fill('');
  await visitor.composer.pressSequentially('How much would ten seats');
  await expect(inbox.thread.locator('[data-preview]')).toContainText('How much would ten seats');
  await visitor.composer.fill('');
  await expect(inbox.thread.locator('[data-preview]')).toHaveCount(0);
  await visitor.composer.pressSequentially('Ten seats?');
  await expect(inbox.thread.locator('[data-preview]')).toContainText('Ten seats?');
  await visitor.composer.press('Enter');
  await expect(inbox.thread.locator('[data-preview]')).toHaveCount(0);
  await expect(inbox.log.getByText('Ten seats?')).toBeVisible();
});
