import type { Page } from '@playwright/test';
import { withTenant } from '../src/db/tenant';
import { services } from '../src/server/services';
import type { TestOrg } from '../tests/factories/org';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';
import { openChat } from './fixtures/visitor-window';

/** The channel's conversations go to the team that the manager has just made. */
async function sendChannelTo(org: TestOrg, channelId: string, teamName: string): Promise<void> {
  await withTenant(services().database, org.id, async ({ client }) => {
    const team = await client.team.findFirstOrThrow({ where: { name: teamName } });
    await client.channel.update({ where: { id: channelId }, data: { teamId: team.id } });
  });
}

/** Thirty seconds pass for the offer that runs; the worker finds its deadline over. */
async function letOfferPass(org: TestOrg): Promise<void> {
  await withTenant(services().database, org.id, ({ client }) =>
    client.timer.updateMany({
      where: { kind: 'offer_deadline', firedAt: null, cancelledAt: null },
      data: { dueAt: new Date(0) },
    }),
  );
}

async function askForPerson(page: Page, slug: string): Promise<void> {
  const visitor = await openChat(page, slug);
  await visitor.page.getByRole('button', { name: 'Talk to a person' }).click();
}

test('a manager makes a push team; its agent gets offers, misses two, is set away and comes back by a click', async ({
  browser,
  org,
  chatChannel,
  agent,
  manager,
}) => {
  const maya = await agent('Maya Chen');
  await manager.page.goto('/team');
  await manager.page.getByRole('tab', { name: 'Teams' }).click();
  await manager.page.getByRole('button', { name: 'New team' }).click();
  const dialog = manager.page.getByRole('dialog', { name: 'New team' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Europe');
  await dialog.getByRole('radio', { name: 'Push' }).click();
  await dialog.getByRole('checkbox', { name: 'Maya Chen' }).click();
  await dialog.getByRole('button', { name: 'Add team' }).click();
  await expect(manager.page.getByRole('region', { name: 'Europe' })).toContainText('Maya Chen');
  await sendChannelTo(org, chatChannel.id, 'Europe');

  const inbox = await openInbox(maya.page);
  const notice = inbox.page.getByText('You missed several conversations');
  for (const missed of [1, 2]) {
    const context = await browser.newContext();
    await askForPerson(await context.newPage(), chatChannel.slug);
    await expect(inbox.page.getByRole('button', { name: 'Decline' })).toBeVisible();
    await expect(notice).toHaveCount(0);
    await letOfferPass(org);
    await expect(inbox.page.getByRole('button', { name: 'Decline' }), `offer ${missed}`).toHaveCount(0);
    await context.close();
  }

  await expect(notice).toBeVisible();
  await inbox.page.getByRole('button', { name: 'Go online' }).click();
  await expect(notice).toHaveCount(0);
  // The notice goes at once; the server is asked until it has heard.
  await expect
    .poll(() =>
      withTenant(services().database, org.id, ({ client }) =>
        client.member.findUniqueOrThrow({
          where: { id: maya.member.id },
          select: { presence: true, missedOffers: true },
        }),
      ),
    )
    .toEqual({ presence: 'online', missedOffers: 0 });
});
