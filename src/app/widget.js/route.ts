import { bundleLauncher } from '@/server/widget/bundle-launcher';

/** Made with the production build and kept; while developing, with each request. */
export const dynamic = 'force-static';

/** Every page of customers' sites asks for it: kept for a while, and shown old while a new one is fetched. */
const CACHING = 'public, max-age=600, stale-while-revalidate=86400';

export async function GET(): Promise<Response> {
  return new Response(await bundleLauncher(), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': CACHING },
  });
}
