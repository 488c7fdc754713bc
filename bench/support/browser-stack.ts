import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, provideChromium } from '../../runtime/chromium';
import { type BuiltStack, startBuiltStack } from './built-stack';

export interface BrowserStack extends BuiltStack {
  readonly browser: Browser;
}

/**
 * The whole product in its production build, and a Chromium. Sets the environment that the services read: import what
 * uses the services only afterwards.
 */
export async function startBrowserStack(): Promise<BrowserStack> {
  const { executablePath, env } = await provideChromium((line) => console.error(line));
  const stack = await startBuiltStack();
  Object.assign(process.env, env);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  return {
    ...stack,
    browser,
    stop: async () => {
      await browser.close();
      await stack.stop();
    },
  };
}
