import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { startBrowserStack } from './support/browser-stack';
import { busyOffice } from './support/busy-office';
import { percentiles, ratio } from './support/percentiles';
import { steadyArrivals } from './support/steady-arrivals';

const CONVERSATIONS = 50;
/** A busy machine takes its time to open the page; that is not what is measured. */
const PATIENCE_MS = 180_000;
const MESSAGES_PER_SECOND = 20;
const KEY_EVERY_MS = 120;

declare global {
  interface Window {
    batonKeys?: { toPaintMs: number[]; longTasksMs: number[] };
  }
}

/**
 * From a key press to the next paint in the inbox, moving through the list and writing a reply, while twenty messages a
 * second arrive in fifty conversations; as a ratio to the same while none arrive.
 */
export async function inboxBusy(keys: number) {
  const stack = await startBrowserStack();
  try {
    const office = await busyOffice(stack, { agents: 10, conversations: CONVERSATIONS });
    const context = await stack.browser.newContext({ viewport: { width: 1440, height: 900 } });
    await office.signIn(context);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await watchKeys(page);
    const [open] = office.visitors;
    await page.goto(`${stack.baseUrl}/inbox?view=all&c=${open?.conversationId}`);
    await page.getByRole('log').locator('[data-message-id]').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    // Once through, so that nothing is compiled while it is measured.
    await press(page, 20);

    const quiet = await press(page, keys);
    const arriving = steadyArrivals(office, MESSAGES_PER_SECOND);
    await delay(2_000);
    const reached = arriving.measure();
    const busy = await press(page, keys);
    const arrivals = reached();
    await arriving.stop();
    return {
      keys,
      conversations: CONVERSATIONS,
      arrivals,
      quiet,
      busy,
      ratio: {
        move: { p50: ratio(busy.move.p50, quiet.move.p50), p99: ratio(busy.move.p99, quiet.move.p99) },
        write: { p50: ratio(busy.write.p50, quiet.write.p50), p99: ratio(busy.write.p99, quiet.write.p99) },
      },
    };
  } finally {
    await stack.stop();
  }
}

/** Presses keys in the list and in the composer. */
async function press(page: Page, keys: number) {
  const list = page.getByRole('list', { name: 'Conversations' });
  await list.getByRole('link').first().focus();
  await page.evaluate(() => window.batonKeys?.longTasksMs.splice(0));
  const series = async (keyAt: (index: number) => string) => {
    await page.evaluate(() => window.batonKeys?.toPaintMs.splice(0));
    for (let index = 0; index < keys; index += 1) {
      await page.keyboard.press(keyAt(index));
      await delay(KEY_EVERY_MS);
    }
    return percentiles(await page.evaluate(() => window.batonKeys?.toPaintMs ?? []));
  };
  const move = await series((index) => (Math.floor(index / 10) % 2 === 0 ? 'j' : 'k'));
  const composer = page.getByRole('textbox', { name: /^Reply to / });
  await composer.fill('');
  const write = await series((index) => 'thanks for asking '.at(index % 18) ?? 'a');
  await composer.fill('');
  const longTasks = await page.evaluate(() => window.batonKeys?.longTasksMs ?? []);
  return { move, write, longTasks: longTasks.length, longestTaskMs: Math.round(Math.max(0, ...longTasks)) };
}

/** Notes for each key press the time until what it changed is painted, and every task over 50 ms. */
async function watchKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: NonNullable<Window['batonKeys']> = { toPaintMs: [], longTasksMs: [] };
    window.batonKeys = noted;
    document.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          // The task after the frame: by then the frame is handed over.
          channel.port1.onmessage = () => noted.toPaintMs.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(null);
        });
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) noted.longTasksMs.push(task.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}
