import type { RealtimeConfig } from '../contracts/api/chat';
import { env } from './env';

/** How browsers reach the realtime service; read when a page or session is served, never baked into a build. */
export function realtimeConfig(): RealtimeConfig {
  const settings = env();
  const hosted = settings.PUSHER_HOST === undefined;
  return {
    key: settings.PUSHER_KEY,
    cluster: settings.PUSHER_CLUSTER ?? 'mt1',
    // The local server stands beside the web server, under whatever name the page was asked for.
    host: hosted || settings.BATON_REALTIME_LOCAL ? null : (settings.PUSHER_HOST ?? null),
    port: hosted ? null : (settings.PUSHER_PORT ?? null),
    tls: hosted || settings.PUSHER_USE_TLS,
    hosted,
  };
}
