import type { Page } from '@playwright/test';
import { startBareNext } from './support/bare-next';
import { startBrowserStack } from './support/browser-stack';
import { type Visit, type Vitals, vitalsOf } from './support/page-vitals';
import { percentiles, ratio } from './support/percentiles';

/** A phone of the middle range beside this machine. */
const SLOWDOWN = 4;
const WORDS = 'Hello, how much is the Growth plan?';

const write = async (page: Page) => {
  await page.getByRole('textbox').click();
  await page.keyboard.type(WORDS, { delay: 30 });
};

/**
 * The chat page beside a bare page of the same Next, with empty caches and a processor four times slower: when its largest
 * part is painted, when it can be used, its slowest interaction, and what it fetches until then. Medians of visits in turn.
 */
export async function chatLoad(visits: number) {
  const stack = await startBrowserStack();
  const bare = await startBareNext();
  try {
    const { createOrg } = await import('../tests/factories/org');
    const { createChannel } = await import('../tests/factories/channel');
    const { slug } = await createChannel(await createOrg({}));
    const pages: Readonly<Record<'chat' | 'bare', Visit>> = {
      chat: {
        url: `${stack.baseUrl}/chat/${slug}`,
        ready: (page) => page.locator('[data-message-id]').first().waitFor(),
        use: async (page) => {
          await write(page);
          await page.keyboard.press('Enter');
          await page.locator('[data-message-id]').nth(2).waitFor();
        },
      },
      bare: {
        url: bare.url,
        ready: (page) => page.locator('[data-ready=true]').waitFor(),
        use: write,
      },
    };
    const seen: Record<'chat' | 'bare', Vitals[]> = { chat: [], bare: [] };
    // The first visit of each warms the servers.
    for (let visit = 0; visit <= visits; visit += 1) {
      for (const name of ['bare', 'chat'] as const) {
        const vitals = await vitalsOf(stack.browser, pages[name], SLOWDOWN);
        if (visit > 0) seen[name].push(vitals);
      }
    }
    const [chatMedians, bareMedians] = [medians(seen.chat), medians(seen.bare)];
    return {
      visits,
      slowdown: SLOWDOWN,
      chat: chatMedians,
      bare: bareMedians,
      chatToBare: {
        lcp: ratio(chatMedians.lcpMs, bareMedians.lcpMs),
        ready: ratio(chatMedians.readyMs, bareMedians.readyMs),
        inp: ratio(chatMedians.inpMs, bareMedians.inpMs),
        kilobytes: ratio(chatMedians.kilobytes, bareMedians.kilobytes),
      },
    };
  } finally {
    bare.stop();
    await stack.stop();
  }
}

function medians(seen: readonly Vitals[]) {
  const median = (of: keyof Vitals) => percentiles(seen.map((vitals) => vitals[of])).p50;
  return {
    lcpMs: median('lcpMs'),
    inpMs: median('inpMs'),
    readyMs: median('readyMs'),
    requests: median('requests'),
    kilobytes: Math.round(median('bytes') / 100) / 10,
  };
}
