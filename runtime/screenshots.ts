import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, provideChromium } from './chromium';
import { runEntry } from './run-entry';

/**
 * `npm run screenshots [-- --url http://localhost:3000] [--out screenshots]`: every page and its main states, as visitor,
 * agent and manager, at three widths, light and dark, of a Baton that is running with its demo data.
 */

const WIDTHS = [1440, 1024, 390] as const;
const HEIGHT = 900;
const SCHEMES = ['light', 'dark'] as const;
const PASSWORD = 'baton-demo';

interface Shot {
  readonly name: string;
  /** E-mail of the demo member who looks, or null for a visitor. */
  readonly as: string | null;
  readonly path: string;
  /** Brings the page into the state to be shown. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const firstMessage = (page: Page) => page.locator('[data-message-id]').first().waitFor();

async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator('[data-message-id]').count();
  await page.locator('textarea').fill(text);
  await page.locator('textarea').press('Enter');
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-message-id]').length >= count + 2,
    before,
  );
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

const MANAGER = 'manager@acme.test';
const AGENT = 'maya@acme.test';

const SHOTS: readonly Shot[] = [
  { name: 'landing', as: null, path: '/' },
  { name: 'login', as: null, path: '/login' },
  { name: 'chat-greeting', as: null, path: '/chat/acme', prepare: firstMessage },
  {
    name: 'chat-answer',
    as: null,
    path: '/chat/acme',
    prepare: async (page) => {
      await firstMessage(page);
      await say(page, 'How much does the Growth plan cost?');
    },
  },
  {
    name: 'chat-waiting',
    as: null,
    path: '/chat/acme',
    prepare: async (page) => {
      await firstMessage(page);
      await say(page, "I'm Jane Doe from Northwind, jane@northwind.io");
      await page.locator('textarea').fill('Can I talk to a real person please?');
      await page.locator('textarea').press('Enter');
      await page.getByRole('button', { name: /never mind/i }).waitFor();
    },
  },
  { name: 'inbox-waiting', as: AGENT, path: '/inbox?view=waiting' },
  {
    name: 'inbox-conversation',
    as: AGENT,
    path: '/inbox?view=waiting',
    prepare: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.locator('[data-message-id]').first().waitFor();
    },
  },
  { name: 'inbox-closed', as: AGENT, path: '/inbox?view=closed' },
  { name: 'analytics', as: MANAGER, path: '/analytics' },
  { name: 'analytics-90-days', as: MANAGER, path: '/analytics?range=90' },
  { name: 'leads', as: MANAGER, path: '/leads' },
  { name: 'policy', as: MANAGER, path: '/policy' },
  { name: 'knowledge', as: MANAGER, path: '/knowledge' },
  { name: 'team', as: MANAGER, path: '/team' },
];

function option(name: string, fallback: string): string {
  const index = process.argv.indexOf(`--${name}`);
  return index === -1 ? fallback : (process.argv[index + 1] ?? fallback);
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
}

async function take(browser: Browser, baseURL: string, folder: string, shot: Shot): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({
        baseURL,
        colorScheme,
        viewport: { width, height: HEIGHT },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      if (shot.as) await signIn(page, shot.as);
      await page.goto(shot.path);
      await settle(page);
      await shot.prepare?.(page);
      await settle(page);
      await page.screenshot({ path: join(folder, `${shot.name}-${width}-${colorScheme}.png`) });
      await context.close();
    }
  }
}

await runEntry(async () => {
  const baseURL = option('url', 'http://localhost:3000');
  const folder = option('out', 'screenshots');
  const only = option('only', '');
  mkdirSync(folder, { recursive: true });
  const { executablePath, env } = await provideChromium((line) => console.log(line));
  const browser = await chromium.launch({
    executablePath,
    args: chromiumFlags(),
    env: { ...process.env, ...env },
  });
  try {
    for (const shot of SHOTS.filter(({ name }) => name.startsWith(only))) {
      await take(browser, baseURL, folder, shot);
      console.log(`${shot.name}: ${WIDTHS.length * SCHEMES.length} pictures`);
    }
  } finally {
    await browser.close();
  }
});
