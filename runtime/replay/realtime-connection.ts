import Pusher from 'pusher-js';
import { z } from 'zod';
import type { HttpClient } from './http-client';

/** How to reach realtime, as sessions and `/me` say it. */
export const RealtimeConfig = z.object({
  key: z.string(),
  cluster: z.string(),
  host: z.string().nullable(),
  port: z.number().nullable(),
  tls: z.boolean(),
  hosted: z.boolean(),
});
export type RealtimeConfig = z.infer<typeof RealtimeConfig>;

const Authorization = z.object({ auth: z.string(), channel_data: z.string().optional() });
const SUBSCRIBE_WITHIN_MS = 20_000;

/** Unmodified pusher-js, which authorises its channels through our own endpoint. */
export function connectRealtime(
  http: HttpClient,
  config: RealtimeConfig,
  headers: Readonly<Record<string, string>>,
): Pusher {
  const port = config.port ?? undefined;
  const host = config.host ?? new URL(http.baseUrl).hostname;
  return new Pusher(config.key, {
    cluster: config.cluster,
    ...(config.hosted ? {} : { wsHost: host, wsPort: port, wssPort: port }),
    forceTLS: config.tls,
    enabledTransports: ['ws', 'wss'],
    enableStats: false,
    channelAuthorization: {
      endpoint: '/api/realtime/auth',
      transport: 'ajax',
      customHandler: ({ socketId, channelName }, done) => {
        const form = { socket_id: socketId, channel_name: channelName };
        http
          .call(Authorization, { method: 'POST', path: '/api/realtime/auth', headers, form })
          .then((answer) => done(null, answer))
          .catch((error: unknown) => done(error instanceof Error ? error : new Error('refused'), null));
      },
    },
  });
}

/** Waits until a channel is subscribed. @throws when it is refused or takes too long */
export function subscribed(pusher: Pusher, channelName: string): Promise<ReturnType<Pusher['subscribe']>> {
  const channel = pusher.subscribe(channelName);
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`no subscription to ${channelName}`)),
      SUBSCRIBE_WITHIN_MS,
    );
    channel.bind('pusher:subscription_succeeded', () => {
      clearTimeout(late);
      resolve(channel);
    });
    channel.bind('pusher:subscription_error', () => {
      clearTimeout(late);
      reject(new Error(`subscription to ${channelName} was refused`));
    });
  });
}
