import { createPusherRealtime } from '../adapters/pusher-realtime';
import { createDatabase } from '../db/database';
import type { Services } from '../services/context';
import { env } from './env';
import { log } from './log';

/** The composition root: every part that services use, made once per process on first use. */
function compose(): Services & { readonly realtime: ReturnType<typeof createPusherRealtime> } {
  const settings = env();
  return {
    database: createDatabase({ url: settings.DATABASE_URL, poolSize: settings.DATABASE_POOL_SIZE }),
    realtime: createPusherRealtime({
      appId: settings.PUSHER_APP_ID,
      key: settings.PUSHER_KEY,
      secret: settings.PUSHER_SECRET,
      host: settings.PUSHER_HOST,
      port: settings.PUSHER_PORT,
      useTLS: settings.PUSHER_USE_TLS,
      cluster: settings.PUSHER_CLUSTER,
    }),
    log: log(),
  };
}

type Composed = ReturnType<typeof compose>;

// `next dev` loads modules anew after a change; the pool must not multiply.
const kept = globalThis as typeof globalThis & { batonServices?: Composed };

export function services(): Composed {
  kept.batonServices ??= compose();
  return kept.batonServices;
}
