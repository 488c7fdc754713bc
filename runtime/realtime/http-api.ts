import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseBody, readBody } from './http-body';
import { describeChannel, listChannels, listUsers } from './http-channels';
import { triggerBatch, triggerEvent } from './http-events';
import { HttpProblem } from './http-problem';
import { decode, type Query, splitAddress } from './http-query';
import { verifyBody, verifySignature } from './http-signature';
import type { Hub } from './hub';
import { logLine } from './log-line';

type Call = { hub: Hub; name: string; query: Query; body: Buffer };
type Route = { method: 'GET' | 'POST'; path: RegExp; answer: (call: Call) => object };

function terminateUser(hub: Hub, userId: string): object {
  for (const connection of [...(hub.users.get(userId) ?? [])]) hub.expel(connection, 4009);
  return {};
}

const routes: Route[] = [
  { method: 'POST', path: /^\/events$/, answer: ({ hub, body }) => triggerEvent(hub, parseBody(body)) },
  { method: 'POST', path: /^\/batch_events$/, answer: ({ hub, body }) => triggerBatch(hub, parseBody(body)) },
  { method: 'GET', path: /^\/channels$/, answer: ({ hub, query }) => listChannels(hub, query) },
  {
    method: 'GET',
    path: /^\/channels\/([^/]+)$/,
    answer: ({ hub, name, query }) => describeChannel(hub, name, query),
  },
  { method: 'GET', path: /^\/channels\/([^/]+)\/users$/, answer: ({ hub, name }) => listUsers(hub, name) },
  {
    method: 'POST',
    path: /^\/users\/(.+)\/terminate_connections$/,
    answer: ({ hub, name }) => terminateUser(hub, name),
  },
];

function health(hub: Hub): object {
  return { status: 'ok', connections: hub.connections.size, channels: hub.channels.size };
}

function findRoute(method: string, path: string): { route: Route; name: string } {
  const found = routes.find((route) => route.path.test(path));
  if (!found) throw new HttpProblem(404, 'Not found');
  if (!routes.some((route) => route.method === method && route.path.test(path))) {
    throw new HttpProblem(405, `Use ${found.method}`);
  }
  return { route: found, name: decode(found.path.exec(path)?.[1] ?? '') };
}

async function answer(hub: Hub, request: IncomingMessage): Promise<object> {
  const method = request.method ?? '';
  const { path, query } = splitAddress(request.url ?? '');
  if (path === '/health' && method === 'GET') return health(hub);

  const [, appId, rest] = /^\/apps\/([^/]+)(\/.*)$/.exec(path) ?? [];
  if (appId !== hub.app.id || rest === undefined) throw new HttpProblem(404, 'Not found');
  const { route, name } = findRoute(method, rest);
  const verified = verifySignature(
    hub.app,
    { method, path, query },
    hub.clock.now(),
    hub.limits.requestAgeSeconds,
  );
  const body = await readBody(request, hub.limits.requestBodyBytes);
  verifyBody(verified, body);
  return route.answer({ hub, name, query: verified, body });
}

function respond(response: ServerResponse, status: number, content: object): void {
  const body = Buffer.from(JSON.stringify(content));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}

/** Answers one HTTP request: Pusher's API for application servers, and `/health`. */
export async function handleRequest(
  hub: Hub,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    respond(response, 200, await answer(hub, request));
  } catch (error) {
    if (error instanceof HttpProblem) return respond(response, error.status, { error: error.message });
    if (request.destroyed) return;
    logLine('error', 'A request could not be answered', { error: String(error) });
    respond(response, 500, { error: 'Internal error' });
  }
}
