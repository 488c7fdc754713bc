import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, provideChromium } from '../../runtime/chromium';
import { buildIfStale } from '../../runtime/launcher/build-if-stale';
import { startStack } from '../../runtime/test/stack';

/** The build of the tests, which one measurement after the other can share. */
const BUILD_DIR = '.next-test';

export interface BrowserStack {
  readonly baseUrl: string;
  readonly databaseUrl: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/**
 * The whole product in its production build, and a Chromium. Sets the environment that the services read: import what
 * uses the services only afterwards.
 */
export async function startBrowserStack(): Promise<BrowserStack> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  // Root's PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const log = (line: string) => console.error(line);
  await buildIfStale({
    buildDir: BUILD_DIR,
    logFile: join(folder, 'build.log'),
    onStart: () => log('Building; this takes a minute.'),
  });
  const { executablePath, env } = await provideChromium(log);
  const stack = await startStack({ folder, buildDir: BUILD_DIR, log });
  Object.assign(process.env, stack.env, env, { LOG_LEVEL: 'silent' });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  return {
    baseUrl: stack.baseUrl,
    databaseUrl: stack.env.DATABASE_URL ?? '',
    browser,
    stop: async () => {
      await browser.close();
      await stack.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
