import { setTimeout as delay } from 'node:timers/promises';
import { startBareWay } from './support/bare-way';
import { startBrowserStack } from './support/browser-stack';
import { busyOffice } from './support/busy-office';
import { percentiles, ratio } from './support/percentiles';
import { markOf, watchPaints } from './support/watch-paints';

const CONVERSATIONS = 50;
/** A busy machine takes its time to open the page; that is not what is measured. */
const PATIENCE_MS = 180_000;
const AGENTS = 10;
const PAUSE_MS = 150;
/** Every so many messages go to the conversation that is open in the browser. */
const TO_OPEN_EVERY = 4;
const SETTLE_MS = 5_000;

/**
 * From a visitor's POST over HTTP to paint in an agent's browser, in the row of the list and in the open thread, with
 * 50 conversations and 10 agents; as a ratio to one INSERT and one WebSocket echo on the same machine at the same time.
 */
export async function postToPaint(messages: number) {
  const stack = await startBrowserStack();
  try {
    const office = await busyOffice(stack, { agents: AGENTS, conversations: CONVERSATIONS });
    const context = await stack.browser.newContext({ viewport: { width: 1440, height: 900 } });
    await office.signIn(context);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const readPaints = await watchPaints(page);
    const open = office.visitors[0];
    if (!open) throw new Error('an office has conversations');
    await page.goto(`${stack.baseUrl}/inbox?view=all&c=${open.conversationId}`);
    await page.getByRole('log').locator('[data-message-id]').first().waitFor({ state: 'attached' });
    await page.locator('[data-conversation-id]').nth(20).waitFor({ state: 'attached' });
    const disconnect = await office.connectColleagues();
    const bare = await startBareWay(stack.databaseUrl);

    const sentAt = new Map<number, number>();
    const answeredMs: number[] = [];
    const bareMs: number[] = [];
    for (let number = 1; number <= messages; number += 1) {
      const others = office.visitors[1 + (number % (CONVERSATIONS - 1))] ?? open;
      bareMs.push(await bare.once(`Bare message ${number} of a usual length, as visitors write them.`));
      sentAt.set(number, Date.now());
      const startedAt = performance.now();
      await office.post(
        number % TO_OPEN_EVERY === 0 ? open : others,
        `${markOf(number)} How much would the Growth plan be for thirty seats?`,
      );
      answeredMs.push(performance.now() - startedAt);
      await delay(PAUSE_MS);
    }
    await delay(SETTLE_MS);
    const paints = await readPaints();
    const after = (painted: Readonly<Record<string, number>>) =>
      [...sentAt].flatMap(([number, at]) => {
        const paintedAt = painted[number];
        return paintedAt === undefined ? [] : [paintedAt - at];
      });
    const row = percentiles(after(paints.row));
    const thread = percentiles(after(paints.thread));
    const bareWay = percentiles(bareMs);
    disconnect();
    await bare.close();
    return {
      messages,
      conversations: CONVERSATIONS,
      agents: AGENTS,
      answeredMs: percentiles(answeredMs),
      rowMs: row,
      threadMs: thread,
      bareMs: bareWay,
      rowToBare: { p50: ratio(row.p50, bareWay.p50), p99: ratio(row.p99, bareWay.p99) },
      threadToBare: { p50: ratio(thread.p50, bareWay.p50), p99: ratio(thread.p99, bareWay.p99) },
    };
  } finally {
    await stack.stop();
  }
}
