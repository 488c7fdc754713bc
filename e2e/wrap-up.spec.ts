import { withTenant } from '../src/db/tenant';
import { services } from '../src/server/services';
import { createChannel } from '../tests/factories/channel';
import { createTeam } from '../tests/factories/team';
import { openInbox } from './fixtures/inbox-window';
import { expect, test } from './fixtures/test';
import { openChat } from './fixtures/visitor-window';

test('after a pushed conversation the agent wraps up, is ready by a key, and gets the visitor who comes back', async ({
  browser,
  org,
  agent,
}) => {
  const team = await createTeam(org, { name: 'Enterprise', routingMode: 'push' });
  const channel = await createChannel(org, { team });
  const joins = (memberId: string) =>
    withTenant(services().database, org.id, ({ client }) =>
      client.teamMember.create({ data: { orgId: org.id, teamId: team.id, memberId } }),
    );
  await withTenant(services().database, org.id, ({ client }) =>
    client.team.update({ where: { id: team.id }, data: { wrapUpSeconds: 600 } }),
  );
  const maya = await agent('Maya Chen');
  await joins(maya.member.id);
  const inbox = await openInbox(maya.page);
  const { keyboard } = inbox.page;
  const context = await browser.newContext();
  const visitor = await openChat(await context.newPage(), channel.slug);
  await visitor.page.getByRole('button', { name: 'Talk to a person' }).click();

  const accept = inbox.page.getByRole('region', { name: 'Offers' }).getByRole('button', { name: /^Accept/ });
  await expect(accept).toBeVisible();
  await keyboard.press('c');
  await expect(inbox.reply).toBeFocused();
  await keyboard.type('Hello from Maya');
  await keyboard.press('Enter');
  await expect(visitor.log).toContainText('Hello from Maya');
  await keyboard.press('Escape');
  await keyboard.press('e');
  await expect(inbox.page.getByRole('dialog', { name: /^Resolve / })).toBeVisible();
  await keyboard.press('5');
  await keyboard.press('Enter');
  const notice = inbox.page.getByRole('status').filter({ hasText: 'Wrapping up' });
  await expect(notice).toContainText(/9:[0-5]\d/);

  // Somebody else has been waiting for work for longer, and the visitor comes back.
  const liam = await agent('Liam Novak');
  await joins(liam.member.id);
  const his = await openInbox(liam.page);
  await keyboard.press('w');
  await expect(notice).toHaveCount(0);
  await visitor.say('One more question');
  await visitor.page.getByRole('button', { name: 'Talk to a person' }).click();
  await expect(accept).toBeVisible();
  await expect(his.page.getByRole('button', { name: /^Accept/ })).toHaveCount(0);
  await context.close();
});
