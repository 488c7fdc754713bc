import type { Browser } from '@playwright/test';
import { withTenant } from '../src/db/tenant';
import { env } from '../src/server/env';
import { services } from '../src/server/services';
import { createChannel } from '../tests/factories/channel';
import type { TestOrg } from '../tests/factories/org';
import { createTeam } from '../tests/factories/team';
import { startChaosProxy } from '../tests/support/chaos-proxy';
import { expectAgreement } from './fixtures/agreement';
import { setHandoffStage } from './fixtures/handoff-stage';
import { detourRealtime } from './fixtures/realtime-detour';
import { expect, test } from './fixtures/test';
import { openChat } from './fixtures/visitor-window';

const wordsIn = (org: TestOrg) =>
  withTenant(services().database, org.id, async ({ client }) => {
    const rows = await client.message.findMany({
      where: { authorKind: { in: ['visitor', 'agent'] } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(({ text }) => text);
  });

/** A visitor whose sockets go through a proxy, and a team that can answer. */
async function scene(browser: Browser, baseURL: string | undefined, org: TestOrg) {
  const team = await createTeam(org, { name: 'Sales' });
  const channel = await createChannel(org, { team });
  const stage = await setHandoffStage(org, team);
  const proxy = await startChaosProxy({ target: { host: '127.0.0.1', port: Number(env().PUSHER_PORT) } });
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  await detourRealtime(context, proxy.port);
  return { channel, stage, proxy, context, page: await context.newPage() };
}

test('where WebSockets are blocked the bot answers, and visitor and person read each other', async ({
  browser,
  baseURL,
  org,
}) => {
  const { channel, stage, proxy, context, page } = await scene(browser, baseURL, org);
  await proxy.cut();
  const visitor = await openChat(page, channel.slug);
  await visitor.ask('Hello, what do you sell?');
  await page.getByRole('button', { name: 'Talk to a person' }).click();
  const panel = page.getByTestId('handoff-panel');
  await expect(panel).toHaveAttribute('data-state', 'queued');
  await stage.accept(stage.maya);
  await expect(panel).toHaveAttribute('data-state', 'joined', { timeout: 12_000 });
  await visitor.say('Is there a plan for thirty of us?');
  await expect.poll(() => wordsIn(org)).toContain('Is there a plan for thirty of us?');
  await stage.says(stage.maya, 'There is: Growth.');
  await expect(visitor.log).toContainText('There is: Growth.', { timeout: 12_000 });
  // Blocked sockets are no news: everything still comes.
  await expect(page.locator('[role=status][data-state=offline]')).toHaveCount(0);
  await expectAgreement(org, [visitor]);
  await context.close();
  await proxy.close();
});

for (const seconds of [10, 60, 600]) {
  test(`the network is cut for ${seconds} s in mid-typing: nothing is lost, doubled or out of order`, async ({
    browser,
    baseURL,
    org,
  }) => {
    const { channel, stage, proxy, context, page } = await scene(browser, baseURL, org);
    await page.clock.install();
    const visitor = await openChat(page, channel.slug);
    await page.getByRole('button', { name: 'Talk to a person' }).click();
    await expect(page.getByTestId('handoff-panel')).toHaveAttribute('data-state', 'queued');
    await stage.accept(stage.maya);
    await stage.says(stage.maya, 'Hello, Maya here.');
    await expect(visitor.log).toContainText('Hello, Maya here.');

    await visitor.composer.pressSequentially('Before the tun');
    await context.setOffline(true);
    await proxy.cut();
    await page.clock.fastForward(seconds * 500);
    await visitor.composer.pressSequentially('nel ends');
    await visitor.composer.press('Enter');
    await visitor.say('A second one');
    await visitor.composer.fill('Half a sent');
    for (const text of ['Are you there?', 'I am here when you are back.']) await stage.says(stage.maya, text);
    await page.clock.fastForward(seconds * 500);
    await expect(page.getByText(/offline/i).first()).toBeVisible();
    await expect(visitor.log).not.toContainText('Are you there?');

    await proxy.restore();
    await context.setOffline(false);
    const spoken = [
      'Hello, Maya here.',
      'Are you there?',
      'I am here when you are back.',
      'Before the tunnel ends',
      'A second one',
    ];
    await expect.poll(() => wordsIn(org), { timeout: 20_000 }).toEqual(spoken);
    await expectAgreement(org, [visitor]);
    for (const text of spoken) await expect(visitor.log.getByText(text, { exact: true })).toHaveCount(1);
    await expect(visitor.composer).toHaveValue('Half a sent');
    await stage.says(stage.maya, 'Welcome back.');
    await expect(visitor.log).toContainText('Welcome back.');
    expect(await wordsIn(org)).toEqual([...spoken, 'Welcome back.']);
    await context.close();
    await proxy.close();
  });
}
