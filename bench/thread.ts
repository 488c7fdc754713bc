import type { Page } from '@playwright/test';
import { startBrowserStack } from './support/browser-stack';
import { busyOffice } from './support/busy-office';
import { percentiles, ratio } from './support/percentiles';

const FRAME_MS = 1_000 / 60;
const LONG_FRAME_MS = 50;
/** A quick flick of the wheel, sixty times a second. */
const STEP_PX = 160;
const STEPS = 600;

/**
 * A conversation of many messages: how soon its end is in sight, and how long frames last while somebody scrolls
 * upwards through it with older pages coming in above; beside a bare list of as many rows of text in the same browser.
 */
export async function thread(messages: number) {
  const stack = await startBrowserStack();
  try {
    const { writeLongThread } = await import('../tests/factories/long-thread');
    const office = await busyOffice(stack, { agents: 1, conversations: 1 });
    const conversationId = office.visitors[0]?.conversationId ?? '';
    await writeLongThread({ orgId: office.org.id, conversationId }, messages);
    const context = await stack.browser.newContext({ viewport: { width: 1440, height: 900 } });
    await office.signIn(context);
    const page = await context.newPage();
    // The loader names functions by a helper that the page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
    const address = `${stack.baseUrl}/inbox?view=all&c=${conversationId}`;
    // Once for the code, then measured.
    await openAtEnd(page, address, messages);
    const opened = await openAtEnd(page, address, messages);
    await scrollUp(page, 'section[aria-label="Messages"]', 60);
    const inbox = await scrollUp(page, 'section[aria-label="Messages"]', STEPS);
    const rows = await page.getByRole('log').locator('[data-message-id]').count();

    await page.setContent(bareList(messages));
    await page.locator('#bare').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await scrollUp(page, '#bare', 60);
    const bare = await scrollUp(page, '#bare', STEPS);
    return {
      messages,
      openedMs: Math.round(opened),
      rowsInDocument: rows,
      inbox,
      bare,
      ratio: { p50: ratio(inbox.p50, bare.p50), p99: ratio(inbox.p99, bare.p99) },
    };
  } finally {
    await stack.stop();
  }
}

/** @returns milliseconds from the call until the last message is in sight */
async function openAtEnd(page: Page, address: string, messages: number): Promise<number> {
  const startedAt = performance.now();
  await page.goto(address);
  await page
    .getByText(`Line ${messages} `)
    .or(page.getByText(`Line ${messages}`, { exact: true }))
    .waitFor();
  const elapsed = performance.now() - startedAt;
  await page.waitForLoadState('networkidle');
  return elapsed;
}

/** One step each frame. @returns how long the frames lasted, and the share of those longer than one and than three */
async function scrollUp(page: Page, selector: string, steps: number) {
  const frames = await page.locator(selector).evaluate(
    (element, { count, pixels }) =>
      new Promise<number[]>((resolve) => {
        const lasted: number[] = [];
        let before = performance.now();
        const next = (now: number) => {
          lasted.push(now - before);
          before = now;
          if (lasted.length >= count) return resolve(lasted);
          element.scrollBy(0, -pixels);
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    { count: steps, pixels: STEP_PX },
  );
  const share = (limit: number) =>
    Math.round((frames.filter((frame) => frame > limit).length / frames.length) * 1_000) / 1_000;
  // Clocks of frames are a little uneven.
  return {
    ...percentiles(frames),
    longerThanFrame: share(FRAME_MS + 1),
    longerThan50Ms: share(LONG_FRAME_MS),
  };
}

function bareList(rows: number): string {
  const items = Array.from(
    { length: rows },
    (_, index) =>
      `<p>Line ${index + 1}${' and what else there is to say about it'.repeat((index + 1) % 7)}</p>`,
  );
  return `<!doctype html><div id="bare" style="height:800px;width:680px;overflow-y:auto">${items.join('')}</div>`;
}
