import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, presentChromium } from './runtime/chromium';

const executablePath = process.env.PLAYWRIGHT_CHROMIUM ?? presentChromium()?.executablePath;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };

/** Browser tests run against the stack that `npm test -- e2e [files]` starts for them. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './runtime/test/require-stack.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous, for machines with two busy cores; what a test waits for has its own, shorter limit.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    ...(process.env.BATON_E2E_URL ? { baseURL: process.env.BATON_E2E_URL } : {}),
    // No film of the screen: drawn in software, it costs as much as the test itself. The trace has every state of the page.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags(), ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'desktop', testIgnore: 'faults/**', use: desktop },
    // These kill processes of the stack that they all share, so they run alone and one after the other.
    { name: 'faults', testMatch: 'faults/**/*.spec.ts', fullyParallel: false, workers: 1, use: desktop },
  ],
});
