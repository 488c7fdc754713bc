import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export interface PageWeight {
  /** What the page names itself and waits for. */
  readonly firstBytes: number;
  /** What it fetches afterwards without anybody touching it. */
  readonly laterBytes: number;
}

/** How much JavaScript a page loads, gzipped file by file as a server would send it. */
export async function weighPage(page: Page, address: string): Promise<PageWeight> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const size = response.body().then((body) => gzipSync(body, { level: 9 }).length);
    sizes.set(new URL(response.url()).pathname, size);
  });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  // Old browsers' scripts are named too and never fetched.
  const html = (await answer?.text()) ?? '';
  const named = new Set([...html.matchAll(/<script src="([^"?]+)[^>]*>/g)].map(([, source = '']) => source));
  let firstBytes = 0;
  let laterBytes = 0;
  for (const [path, size] of sizes) {
    if (named.has(path)) firstBytes += await size;
    else laterBytes += await size;
  }
  return { firstBytes, laterBytes };
}
