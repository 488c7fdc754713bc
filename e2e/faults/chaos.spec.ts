import { env } from '../../src/server/env';
import { type ChaosProxy, startChaosProxy } from '../../tests/support/chaos-proxy';
import { expectAgreement } from '../fixtures/agreement';
import { type InboxWindow, openInbox } from '../fixtures/inbox-window';
import { detourRealtime } from '../fixtures/realtime-detour';
import { storedMessageIds } from '../fixtures/stored';
import { test as base, expect } from '../fixtures/test';
import { openChat, type VisitorWindow } from '../fixtures/visitor-window';

interface Scene {
  readonly proxy: ChaosProxy;
  readonly visitor: VisitorWindow;
  readonly inbox: InboxWindow;
  /** Both write at the same time, 15 messages each, until all are stored. */
  talk(topic: string): Promise<void>;
  /** Both windows show what the database has: the same messages in the same order, none twice. */
  bothAgree(): Promise<void>;
}

/** A visitor and an agent in conversation, whose realtime connections go through a proxy. */
const test = base.extend<{ scene: Scene }>({
  scene: async ({ browser, chatChannel, org, agent }, use) => {
    const proxy = await startChaosProxy({ target: { host: '127.0.0.1', port: Number(env().PUSHER_PORT) } });
    const context = await browser.newContext();
    await detourRealtime(context, proxy.port);
    const visitor = await openChat(await context.newPage(), chatChannel.slug);
    const { page } = await agent('Maya Chen');
    await detourRealtime(page.context(), proxy.port);
    const inbox = await openInbox(page);
    await visitor.ask('Can I talk to a real person please?');
    await inbox.open();
    await page.keyboard.press('c');
    await expect(inbox.thread.locator('header')).toContainText('Yours');
    await use({
      proxy,
      visitor,
      inbox,
      async talk(topic) {
        const before = (await storedMessageIds(org)).length;
        const write = async (side: VisitorWindow | InboxWindow, kind: string) => {
          for (let count = 1; count <= 15; count += 1) await side.say(`${topic}, ${kind} ${count}`);
        };
        await Promise.all([write(visitor, 'question'), write(inbox, 'answer')]);
        await expect.poll(async () => (await storedMessageIds(org)).length).toBe(before + 30);
      },
      bothAgree: () => expectAgreement(org, [visitor, inbox]),
    });
    await context.close();
    await proxy.close();
  },
});

test('events lost, doubled and out of order: within 15 s both windows equal the database', async ({
  scene,
}) => {
  test.setTimeout(180_000);
  const { proxy, talk, bothAgree } = scene;
  proxy.setMode({ drop: 0.3, double: 0.3, reorder: 0.3, seed: 7 });
  await talk('Storm');
  const { dropped, doubled, reordered } = proxy.counts();
  for (const count of [dropped, doubled, reordered]) expect(count).toBeGreaterThan(5);
  // Nothing follows these, so nothing but asking shows that they are missing.
  proxy.setMode({ drop: 1 });
  await talk('Lost');
  proxy.setMode({});
  await bothAgree();
});

test('realtime cut off while both write: within 15 s of its return both windows equal the database', async ({
  scene,
}) => {
  test.setTimeout(180_000);
  const { proxy, talk, bothAgree } = scene;
  await proxy.cut();
  const atTheCut = proxy.counts();
  await talk('Silence');
  expect(proxy.counts()).toEqual(atTheCut);
  await proxy.restore();
  await bothAgree();
});
