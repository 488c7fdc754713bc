import type { PageReaderPort, ReadPage } from '../services/ports/page-reader';
import { createOutboundFetch } from './outbound-fetch';

const LIMIT_MS = 8_000;
const MOST_REDIRECTS = 4;

/**
 * Reads customers' pages. The address was typed by a person, so each step, redirects too, goes nowhere but to the public
 * internet; nothing of the page but findings leaves this process.
 */
export function createPageReader(options: { readonly allowPrivate: boolean }): PageReaderPort {
  const fetchOutside = createOutboundFetch(options.allowPrivate);
  return {
    read: async (address) => {
      try {
        return await follow(fetchOutside, address);
      } catch (error) {
        return { failure: inWords(error) };
      }
    },
  };
}

async function follow(fetchOutside: typeof fetch, address: string): Promise<ReadPage> {
  const signal = AbortSignal.timeout(LIMIT_MS);
  const headers = { accept: 'text/html', 'user-agent': 'Mozilla/5.0 (compatible; Baton installation check)' };
  let url = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await fetchOutside(url, { headers, signal });
    const next = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && next) {
      await answer.body?.cancel();
      url = new URL(next, url).href;
      continue;
    }
    const policy = answer.headers.get('content-security-policy');
    return {
      url,
      status: answer.status,
      policies: policy === null ? [] : [policy],
      isolation: answer.headers.get('cross-origin-embedder-policy'),
      html: await answer.text(),
    };
  }
  throw new Error('It redirects too often');
}

function inWords(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The page cannot be looked at from here (${reason}). Test from the page itself.`;
}
