import { createServer, type Server } from 'node:http';
import next from 'next';
import { z } from 'zod';
import { everyInterface } from '../processes/listen-port';
import { ROOT } from '../processes/root';
import { watchParent } from '../realtime/parent-watch';
import { parseTrustedProxies, settleForwardedHeaders } from './forwarded-headers';

const DRAIN_MS = 4_000;
const KEEP_ALIVE_MS = 65_000;

const settings = z
  .object({
    PORT: z.coerce.number().int(),
    NODE_ENV: z.enum(['production', 'development']),
    TRUSTED_PROXIES: z.string().optional(),
    BATON_PARENT_FD: z.coerce.number().int().optional(),
  })
  .parse(process.env);

/** The web process: Next behind a server of our own, which decides whose word about the peer's address counts. */
async function startWeb(): Promise<void> {
  watchParent(() => process.exit(1), settings.BATON_PARENT_FD);
  const trusted = parseTrustedProxies(settings.TRUSTED_PROXIES);
  // Longer than proxies keep their connections, which would else send requests into ones that are just being closed.
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const app = next({
    dir: ROOT,
    dev: settings.NODE_ENV === 'development',
    port: settings.PORT,
    quiet: true,
    httpServer: server,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => {
    settleForwardedHeaders(request.headers, request.socket.remoteAddress ?? '', trusted);
    // So that a page which asks for signing in first knows where to come back to.
    request.headers['x-baton-path'] = request.url ?? '/';
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.PORT, everyInterface(), resolve);
  });
  process.once('SIGTERM', () => stop(server));
  process.once('SIGINT', () => stop(server));
  process.send?.('ready');
}

/** Answers what is under way, takes nothing new. */
function stop(server: Server): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
}

startWeb().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
