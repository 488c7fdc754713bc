import {
  createServer,
  type IncomingMessage,
  request as requestOnward,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { type ChaosCounts, type ChaosMode, FrameChaos } from './frame-chaos';

export type ChaosProxy = {
  port: number;
  /** Probabilities from 0 to 1 for every published event on its way to a client; what is left out is 0. */
  setMode(mode: ChaosMode): void;
  /** What has happened to published events so far, so that a test can prove that it was disturbed. */
  counts(): ChaosCounts;
  /** Ends every connection abruptly and accepts none, as if the server had been killed. */
  cut(): Promise<void>;
  /** Listens again on the same port. */
  restore(): Promise<void>;
  close(): Promise<void>;
};

type Target = { host: string; port: number };

function asText(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString() : '';
}

/** Passes a close on as it was; codes that stand for "no close frame" cannot be sent and become an abrupt end. */
function closeLike(socket: WebSocket, code: number, reason: Buffer): void {
  if (code === 1005 || code === 1006) socket.terminate();
  else socket.close(code, reason);
}

function join(client: WebSocket, server: WebSocket, chaos: FrameChaos): void {
  const untilOpen: string[] = [];
  const toClient = chaos.stage((text) => {
    if (client.readyState === WebSocket.OPEN) client.send(text);
  });
  server.on('message', (data) => toClient(asText(data)));
  server.on('open', () => {
    for (const text of untilOpen) server.send(text);
  });
  client.on('message', (data) => {
    if (server.readyState === WebSocket.OPEN) server.send(asText(data));
    else untilOpen.push(asText(data));
  });
  server.on('close', (code, reason) => closeLike(client, code, reason));
  client.on('close', (code, reason) => closeLike(server, code, reason));
  server.on('error', () => client.terminate());
  client.on('error', () => server.terminate());
}

/** Plain HTTP goes through untouched, so that the server's API can be reached at the same address. */
function forward(target: Target, request: IncomingMessage, response: ServerResponse): void {
  const { method, url, headers } = request;
  const onward = requestOnward({ ...target, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
    });
  });
}

/** Starts a proxy in front of a realtime server that can lose, repeat and reorder what the server publishes. */
export async function startChaosProxy(options: { target: Target }): Promise<ChaosProxy> {
  const { target } = options;
  const chaos = new FrameChaos();
  const open = new Set<Socket>();
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const server = createServer((request, response) => forward(target, request, response));
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => {
      const upstream = new WebSocket(`ws://${target.host}:${target.port}${request.url}`, {
        perMessageDeflate: false,
      });
      join(client, upstream, chaos);
    });
  });
  // A closed port, and not one that accepts and hangs up: undici would try that one again for ever.
  const cut = async () => {
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of open) socket.destroy();
    await closed;
  };
  const port = await listen(server, 0);
  return {
    port,
    setMode: (mode) => chaos.setMode(mode),
    counts: () => ({ ...chaos.counts }),
    cut,
    restore: async () => {
      if (!server.listening) await listen(server, port);
    },
    close: cut,
  };
}
