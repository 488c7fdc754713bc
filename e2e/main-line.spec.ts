import type { Page } from '@playwright/test';
import { expectAgreement } from './fixtures/agreement';
import { openInbox } from './fixtures/inbox-window';
import { storedHandoff, storedPacket } from './fixtures/stored';
import { expect, test } from './fixtures/test';

/** Lets nobody's Accept reach the server before everybody's is on its way. */
async function acceptTogether(pages: readonly Page[]): Promise<void> {
  let arrived = 0;
  let release = () => {};
  const everybody = new Promise<void>((resolve) => {
    release = resolve;
  });
  for (const page of pages) {
    await page.route('**/handoffs/*/accept', async (route) => {
      arrived += 1;
      if (arrived === pages.length) release();
      await everybody;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
  }
}

test('from the bot to a person, resolved, rated and counted', async ({ visitor, org, agent, manager }) => {
  test.setTimeout(240_000);
  const agents = [await agent('Maya Chen'), await agent('Liam Okafor')];
  const inboxes = await Promise.all(agents.map(({ page }) => openInbox(page)));
  for (const { page, rows } of inboxes) {
    await expect(page.getByText('Nobody is waiting', { exact: false })).toBeVisible();
    await expect(rows).toHaveCount(0);
  }

  await visitor.ask('Hi, I am Jane Doe from Globex');
  await visitor.viewPage('https://northwind.test/pricing', 'What it costs');
  await visitor.ask('You can write to me at jane@globex.io');
  await visitor.ask('Can I speak to a real person please?');
  await expect(visitor.log).toContainText('Of course. I’m passing you to a person on our team');

  const packet = await storedPacket(org);
  // Company 5 and a message 1; pricing 6; business address 15 and a message; a message.
  expect(packet.score.history.map(({ score }) => score)).toEqual([6, 12, 28, 29]);
  for (const inbox of inboxes) {
    await expect(inbox.rows).toHaveCount(1);
    await expect(inbox.rows).toContainText('Jane Doe');
    await expect(inbox.rows).toContainText('Globex');
    await expect(inbox.rows).toContainText('Asked for a person');
    await expect(inbox.rows.getByTitle(`Score ${packet.score.score}: ${packet.score.band}`)).toBeVisible();
    await inbox.open();
    await expect(inbox.card).toContainText('“Asked for a person” fired');
    await expect
      .poll(inbox.captured)
      .toEqual({ Name: 'Jane Doe', 'E-mail': 'jane@globex.io', Company: 'Globex' });
    await expect(
      inbox.card.getByRole('heading', { name: `Score ${packet.score.score} at the handoff` }),
    ).toBeVisible();
    await expect(inbox.card).toContainText('+10Business e-mail');
    expect(packet.summary.length).toBeGreaterThan(0);
    for (const { text } of packet.summary) await expect(inbox.card).toContainText(text);
    expect(packet.journey.map(({ title }) => title)).toEqual([expect.any(String), 'What it costs']);
    await expect(inbox.card).toContainText('What it costs');
    await expectAgreement(org, [inbox]);
  }

  await acceptTogether(inboxes.map(({ page }) => page));
  await expect.poll(async () => (await storedHandoff(org)).status).toBe('accepted');
  const { ownerMemberId } = await storedHandoff(org);
  const won = agents.findIndex(({ member }) => member.id === ownerMemberId);
  const [winner, loser] = won === 0 ? inboxes : inboxes.toReversed();
  const name = agents[won]?.member.name;
  if (!winner || !loser || !name) throw new Error('nobody has the conversation');
  await expect(winner.thread.locator('header')).toContainText('Yours');
  await expect(loser.write.getByRole('status')).toHaveText(`${name} took this conversation`);
  await expect(loser.thread.locator('header')).toContainText(`With ${name}`);
  await expect(visitor.log).toContainText(`${name} has joined`);

  await winner.reply.pressSequentially('Hello Jane');
  await expect(visitor.page.getByText(`${name} is typing…`)).toBeVisible();
  await winner.reply.press('Enter');
  await expect(visitor.log).toContainText('Hello Jane');
  await visitor.composer.pressSequentially('Good to meet you');
  await expect(winner.thread.getByText('Jane Doe is typing')).toBeVisible();
  await visitor.composer.press('Enter');
  await expect(winner.log).toContainText('Good to meet you');
  await expect(loser.log).toContainText('Good to meet you');
  await winner.say('The order form is in your mail');
  await expect(visitor.log).toContainText('The order form is in your mail');

  await winner.reply.press('Escape');
  await winner.page.keyboard.press('e');
  const dialog = winner.page.getByRole('dialog', { name: 'Resolve Jane Doe' });
  await expect(dialog).toBeVisible();
  await winner.page.keyboard.press('3');
  await expect(dialog.getByRole('button', { name: /^Won/ })).toHaveAttribute('aria-pressed', 'true');
  // The time: on time; the reason and the context: yes.
  for (const key of ['t', 'r', 'c', 'Control+Shift+Enter']) await winner.page.keyboard.press(key);
  await expect(dialog).toBeHidden();
  await expect(winner.thread.locator('header')).toContainText('Closed');
  expect(await storedHandoff(org)).toMatchObject({ status: 'resolved', outcome: 'won', endedBy: 'agent' });

  await visitor.page.getByRole('button', { name: '5 – Very good' }).click();
  await expect(visitor.page.getByText('Thank you for the rating.')).toBeVisible();
  await expectAgreement(org, [visitor, winner, loser]);

  const { page } = manager;
  await page.goto('/analytics');
  const tile = (label: string) => page.getByRole('region', { name: label, exact: true });
  await expect(tile('Transfer rate')).toContainText('1 of 1 conversations');
  await expect(tile('Response time')).toContainText('Median of 1 answered handoffs');
  await expect(tile('Resolution rate')).toContainText('1 of 1 conversations');
  await expect(tile('CSAT')).toContainText('1 of 1 ratings');
  await expect(tile('Conversion rate')).toContainText('1 of 1 conversations');
  await page.getByRole('button', { name: /^Transfer rate 100\.0%: show the conversations$/ }).click();
  await expect(page.getByTestId('drill-down-total')).toHaveText('1 entry');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Jane Doe/ })
    .click();
  await expect(page).toHaveURL(/\/inbox\?view=all&c=/);
  await expect(page.getByRole('heading', { name: 'Jane Doe' }).first()).toBeVisible();
  await expect(page.getByRole('log')).toContainText('The order form is in your mail');
});
