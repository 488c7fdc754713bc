import { withTenant } from '../src/db/tenant';
import { services } from '../src/server/services';
import { expectClean } from './fixtures/axe';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';
import { chatIn } from './fixtures/visitor-window';

test('a choice by keyboard and an e-mail address: inert and marked afterwards, in another tab, after a reload, for the agent', async ({
  visitor,
  org,
  chatChannel,
  agent,
}) => {
  await withTenant(services().database, org.id, ({ client }) =>
    client.org.update({
      where: { id: org.id },
      data: {
        qualification: [
          {
            field: 'companySize',
            ask: { en: 'How many people are you?' },
            required: true,
            choices: [{ en: '1–10 people' }, { en: '11–50 people' }],
          },
          { field: 'email', ask: { en: 'Which e-mail address may we use?' }, required: true },
        ],
      },
    }),
  );
  const { page } = visitor;
  await visitor.ask('We are looking for a tool that prints labels');
  const choice = page.locator('[data-form=choice]');
  const second = await page.context().newPage();
  await second.goto(`/chat/${chatChannel.slug}`);
  await chatIn(second);
  await page.setViewportSize({ width: 390, height: 760 });
  await choice.getByRole('button', { name: '11–50 people' }).press('Enter');

  // Chosen in one tab, it is chosen in the other, and a reload shows the same.
  for (const tab of [page, second]) {
    const form = tab.locator('[data-form=choice]');
    await expect(form).toHaveAttribute('data-form-state', 'answered');
    await expect(form.getByRole('button', { name: '11–50 people', pressed: true })).toBeDisabled();
  }
  const email = page.getByRole('textbox', { name: 'E-mail address' });
  await expect(email).toHaveAttribute('type', 'email');
  await email.fill('jane@northwind');
  await email.press('Enter');
  await expect(email).toHaveAccessibleDescription(/name@company\.com/);
  await expect(email).toHaveValue('jane@northwind');
  await expectClean(page);
  await email.pressSequentially('.io');
  await email.press('Enter');
  await page.reload();
  await expect(page.locator('[data-form=email]')).toContainText('Your answer: jane@northwind.io');
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveCount(0);

  const inbox = await openInbox((await agent('Maya Chen')).page, 'bot');
  await inbox.open();
  await expect(inbox.log).toContainText('Form: 1–10 people · 11–50 people · answered');
  await expect(inbox.log).toContainText('Form: a field for the e-mail address · answered');
});
