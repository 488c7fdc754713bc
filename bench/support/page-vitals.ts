import type { Browser, Page } from '@playwright/test';

declare global {
  interface Window {
    batonVitals?: { paint: number; slowest: number };
  }
}

export interface Visit {
  readonly url: string;
  /** Waits until the page can be used. */
  ready(page: Page): Promise<unknown>;
  /** What a visitor does there. */
  use(page: Page): Promise<unknown>;
}

export interface Vitals {
  /** Largest contentful paint. */
  readonly lcpMs: number;
  /** The slowest of all interactions, from the input to the frame that shows its effect. */
  readonly inpMs: number;
  readonly readyMs: number;
  /** Until ready, the page itself among them. */
  readonly requests: number;
  /** Over the network, until ready. */
  readonly bytes: number;
}

/** What the browser needs to have told of the last interaction. */
const SETTLE_MS = 500;

/** One visit with an empty cache on a processor so many times slower. */
export async function vitalsOf(browser: Browser, visit: Visit, slowdown: number): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let requests = 0;
  let bytes = 0;
  devtools.on('Network.responseReceived', () => {
    requests += 1;
  });
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  // What compiles this file names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript(() => {
    const vitals = { paint: 0, slowest: 0 };
    window.batonVitals = vitals;
    new PerformanceObserver((list) => {
      vitals.paint = list.getEntries().at(-1)?.startTime ?? vitals.paint;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'interactionId')) vitals.slowest = Math.max(vitals.slowest, entry.duration);
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });
  const startedAt = performance.now();
  await page.goto(visit.url, { waitUntil: 'commit' });
  await visit.ready(page);
  const readyMs = performance.now() - startedAt;
  const untilReady = { requests, bytes };
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  const lcpMs = await page.evaluate(() => window.batonVitals?.paint ?? Number.NaN);
  await visit.use(page);
  await page.waitForTimeout(SETTLE_MS);
  const inpMs = await page.evaluate(() => window.batonVitals?.slowest ?? Number.NaN);
  await context.close();
  return { lcpMs, inpMs, readyMs, ...untilReady };
}
