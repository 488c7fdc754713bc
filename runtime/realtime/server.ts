import { createServer, type Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { acceptSocket } from './accept-socket';
import { type Clock, systemClock } from './clock';
import { goingAway } from './close-codes';
import { startHeartbeat } from './heartbeat';
import { handleRequest } from './http-api';
import { Hub } from './hub';
import { defaultLimits, type Limits } from './limits';
import type { App } from './signature';

type RealtimeOptions = {
  host: string;
  /** 0 means any free port. */
  port: number;
  app: App;
  limits?: Partial<Limits>;
  clock?: Clock;
};

type RealtimeStats = {
  connections: number;
  channels: number;
  users: number;
  opened: number;
  published: number;
  delivered: number;
  slowReadersCut: number;
};

export type RealtimeServer = { port: number; close(): Promise<void>; stats(): RealtimeStats };

/** Sockets that are being turned away, and HTTP requests, need room beside the permitted connections. */
const spareConnections = 512;
const requestTimeoutMilliseconds = 10_000;

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, backlog: 1_024 }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Stops accepting, says goodbye, and after the close timeout cuts whoever has not answered. */
async function shutDown(server: Server, hub: Hub): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const connection of hub.connections.values()) connection.close(goingAway.code, goingAway.reason);
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), hub.limits.closeTimeoutMilliseconds);
  await closed;
  clearTimeout(cut);
}

/**
 * Starts a server that speaks the Pusher Channels protocol (design §7) to browsers and to application servers.
 * @throws Error from the operating system when the port cannot be had
 */
export async function startRealtimeServer(options: RealtimeOptions): Promise<RealtimeServer> {
  const limits = { ...defaultLimits, ...options.limits };
  const hub = new Hub(options.app, limits, options.clock ?? systemClock);
  const socketOptions = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.frameBytes,
    closeTimeout: limits.closeTimeoutMilliseconds,
  };
  const sockets = new WebSocketServer(socketOptions);
  const server = createServer(
    { requestTimeout: requestTimeoutMilliseconds, headersTimeout: requestTimeoutMilliseconds },
    (request, response) => void handleRequest(hub, request, response),
  );
  server.maxConnections = limits.maxConnections + spareConnections;
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      acceptSocket(hub, webSocket, request.url ?? '');
    });
  });

  const port = await listen(server, options.host, options.port);
  const stopHeartbeat = startHeartbeat(hub);
  return {
    port,
    async close() {
      stopHeartbeat();
      await shutDown(server, hub);
    },
    stats: () => ({
      connections: hub.connections.size,
      channels: hub.channels.size,
      users: hub.users.size,
      ...hub.counts,
    }),
  };
}
