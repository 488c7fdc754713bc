import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, provideChromium } from '../../runtime/chromium';
import { percentiles } from '../support/percentiles';
import { startWebBeside } from '../support/web-beside';

/** Another moment for a chart that comes late, after the network has gone quiet. */
const SETTLE_MS = 1_500;
const PATIENCE_MS = 300_000;
/** Trend, queue, speed and waits. */
const CHARTS = 4;

declare global {
  interface Window {
    batonCharts?: { paintedAt: number };
  }
}

export interface FirstLoad {
  /** The very first visit to a server that has just been started. */
  readonly firstMs: number;
  /** Visits with an empty cache after it, from asking for the page to the frame that shows the last chart. */
  readonly lastChartMs: ReturnType<typeof percentiles>;
  /** The answer to what the charts show, as the browser sees it, in the same visits. */
  readonly answerMs: ReturnType<typeof percentiles>;
}

/** From asking for the dashboard to its last chart on the screen, in a real browser, for the member of this cookie. */
export async function firstLoad(cookie: string, visits: number): Promise<FirstLoad> {
  const { executablePath, env } = await provideChromium((line) => console.error(line));
  const web = await startWebBeside();
  Object.assign(process.env, env);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  try {
    const { chartsMs: firstMs } = await visit(browser, web.baseUrl, cookie);
    const seen = [];
    for (let index = 0; index < visits; index++) seen.push(await visit(browser, web.baseUrl, cookie));
    return {
      firstMs,
      lastChartMs: percentiles(seen.map(({ chartsMs }) => chartsMs)),
      answerMs: percentiles(seen.map(({ answerMs }) => answerMs)),
    };
  } finally {
    await browser.close();
    await web.stop();
  }
}

async function visit(browser: Browser, baseUrl: string, cookie: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name = '', ...value] = cookie.split('=');
  await context.addCookies([{ name, value: value.join('='), url: baseUrl }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // What compiles this file names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript((drawn) => {
    const charts = { paintedAt: 0 };
    window.batonCharts = charts;
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const isChart = added.some(
        (node) => node instanceof Element && (node.matches(drawn) || node.querySelector(drawn) !== null),
      );
      if (!isChart) return;
      // The first frame after the change draws it; in the second it is on the screen.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          charts.paintedAt = performance.now();
        }),
      );
    }).observe(document, { childList: true, subtree: true });
  }, '.recharts-surface, .recharts-surface *');
  const answered = page.waitForResponse((response) => /\/metrics\?/.test(response.url()), {
    timeout: PATIENCE_MS,
  });
  await page.goto(`${baseUrl}/analytics`, { waitUntil: 'commit', timeout: PATIENCE_MS });
  const answer = await answered;
  await answer.finished();
  const { responseEnd, requestStart } = answer.request().timing();
  await page.waitForFunction((many) => document.querySelectorAll('.recharts-surface').length >= many, CHARTS);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  const chartsMs = await page.evaluate(() => window.batonCharts?.paintedAt ?? Number.NaN);
  await context.close();
  return { chartsMs: Math.round(chartsMs), answerMs: Math.round(responseEnd - requestStart) };
}
