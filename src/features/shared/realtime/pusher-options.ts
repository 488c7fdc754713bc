import type { Options } from 'pusher-js';
import type { RealtimeConfig } from '../../../contracts/api/chat';

interface PusherAuth {
  /** Read at each authorisation, so that a renewed token is used. */
  headers(): Record<string, string>;
  /** Lets the server end every socket of a member. */
  signIn: boolean;
}

/**
 * Options for unmodified pusher-js. Only WebSockets: without `enabledTransports` it turns to Pusher's own hosts when a
 * socket fails.
 */
export function pusherOptions(config: RealtimeConfig, pageHost: string, auth: PusherAuth): Options {
  const port = config.port ?? undefined;
  return {
    cluster: config.cluster,
    ...(config.hosted ? {} : { wsHost: config.host ?? pageHost, wsPort: port, wssPort: port }),
    forceTLS: config.tls,
    enabledTransports: ['ws', 'wss'],
    enableStats: false,
    channelAuthorization: {
      endpoint: '/api/realtime/auth',
      transport: 'ajax',
      headersProvider: auth.headers,
    },
    ...(auth.signIn
      ? {
          userAuthentication: {
            endpoint: '/api/realtime/user-auth',
            transport: 'ajax',
            headersProvider: auth.headers,
          },
        }
      : {}),
    // A laptop that slept is noticed within 20 s instead of two and a half minutes.
    activityTimeout: 15_000,
    pongTimeout: 5_000,
  };
}
