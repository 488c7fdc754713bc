import Pusher from 'pusher';
import PusherClient, { type Channel, type Options } from 'pusher-js';
import type { Limits } from '../limits';
import { type RealtimeServer, startRealtimeServer } from '../server';
import { type ManualClock, manualClock } from './manual-clock';
import { type RawClient, rawClient } from './raw-client';

export const app = { id: '42', key: 'test-key', secret: 'test-secret' };

export type TestServer = {
  server: RealtimeServer;
  clock: ManualClock;
  /** The application server's own library, unmodified. */
  api: Pusher;
  /** The browser library, unmodified; `user` is who its authorisation endpoint says it is. */
  connect(options?: { user?: { id: string; info?: object }; pusher?: Partial<Options> }): PusherClient;
  raw(path?: string): RawClient;
  /** A raw socket that has been greeted. */
  greeted(): Promise<RawClient & { socketId: string }>;
  stop(): Promise<void>;
};

function clientOptions(port: number, api: Pusher, user: { id: string; info?: object } | undefined): Options {
  return {
    cluster: 'local',
    wsHost: '127.0.0.1',
    wsPort: port,
    forceTLS: false,
    enabledTransports: ['ws'],
    channelAuthorization: {
      customHandler: ({ socketId, channelName }, callback) => {
        const data = user && { user_id: user.id, ...(user.info ? { user_info: { ...user.info } } : {}) };
        const presence = channelName.startsWith('presence-') ? data : undefined;
        callback(null, api.authorizeChannel(socketId, channelName, presence));
      },
    },
    userAuthentication: {
      customHandler: ({ socketId }, callback) => {
        callback(null, api.authenticateUser(socketId, { id: user?.id ?? 'nobody', user_info: user?.info }));
      },
    },
  };
}

/** Starts a server on a free port with a clock that only the test moves. */
export async function startTestServer(limits: Partial<Limits> = {}): Promise<TestServer> {
  // HTTP signatures carry the real time, so the clock starts there.
  const clock = manualClock(Math.floor(Date.now() / 1_000));
  const server = await startRealtimeServer({ host: '127.0.0.1', port: 0, app, limits, clock });
  const { port } = server;
  const api = new Pusher({
    appId: app.id,
    key: app.key,
    secret: app.secret,
    host: '127.0.0.1',
    port: String(port),
    useTLS: false,
  });
  const clients: PusherClient[] = [];
  const raws: RawClient[] = [];
  const raw = (path = `/app/${app.key}?protocol=7&client=test&version=1`) => {
    const client = rawClient(port, path);
    raws.push(client);
    return client;
  };
  return {
    server,
    clock,
    api,
    raw,
    connect(options = {}) {
      const client = new PusherClient(app.key, {
        ...clientOptions(port, api, options.user),
        ...options.pusher,
      });
      clients.push(client);
      return client;
    },
    async greeted() {
      const client = raw();
      const { data } = await client.next('pusher:connection_established');
      return { ...client, socketId: (data as { socket_id: string }).socket_id };
    },
    async stop() {
      for (const client of clients) client.disconnect();
      for (const client of raws) client.socket.terminate();
      await server.close();
    },
  };
}

/** Waits for one event of a channel or of a connection. */
export function once<T = unknown>(
  emitter: { bind(event: string, callback: (data: T) => void): unknown },
  event: string,
): Promise<T> {
  return new Promise((resolve) => {
    emitter.bind(event, resolve);
  });
}

/** Waits until pusher-js has received an event with this name, protocol events included. */
export function heard(client: PusherClient, event: string): Promise<void> {
  return new Promise((resolve) => {
    const listen = (message: { event: string }) => {
      if (message.event !== event) return;
      client.connection.unbind('message', listen);
      resolve();
    };
    client.connection.bind('message', listen);
  });
}

/** Resolves when the server has read everything that pusher-js sent before. */
export async function settled(client: PusherClient): Promise<void> {
  const answered = heard(client, 'pusher:pong');
  client.send_event('pusher:ping', {});
  await answered;
}

export async function joined(client: PusherClient, name: string): Promise<Channel> {
  const channel = client.subscribe(name);
  await once(channel, 'pusher:subscription_succeeded');
  return channel;
}
