import type { Options } from 'pusher-js';
import type { RealtimeConfig } from '../../../contracts/api/chat';

interface PusherAuth {
  /** Read at each authorisation, so that a renewed token is used. */
  headers(): Record<string, string>;
  /** Lets the server end every socket of a member. */
  signIn: boolean;
}

/**
 * Options for unmodified pusher-js. Over plain HTTP where WebSockets are blocked, if the server can do that: hosted Pusher
 * can, another server is never asked, since pusher-js would turn to Pusher's own hosts. Where neither gets through, pages poll.
 */
export function pusherOptions(config: RealtimeConfig, pageHost: string, auth: PusherAuth): Options {
  const port = config.port ?? undefined;
  return {
    cluster: config.cluster,
    ...(config.hosted ? {} : { wsHost: config.host ?? pageHost, wsPort: port, wssPort: port }),
    forceTLS: config.tls,
    enabledTransports: config.hosted ? ['ws', 'wss', 'xhr_streaming', 'xhr_polling'] : ['ws', 'wss'],
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
