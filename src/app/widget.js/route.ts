import { bundleLauncher } from '@/server/widget/bundle-launcher';

/** Made with the production build and kept; while developing, with each request. */
export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return new Response(await bundleLauncher(), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
