import { z } from 'zod';
import { logLine } from './log-line';
import { watchParent } from './parent-watch';
import { type RealtimeServer, startRealtimeServer } from './server';

const environment = z.object({
  PUSHER_APP_ID: z.string().min(1),
  PUSHER_KEY: z.string().min(1),
  PUSHER_SECRET: z.string().min(1),
  PUSHER_PORT: z.coerce.number().int().min(0).max(65_535),
  BATON_REALTIME_HOST: z.string().min(1).default('0.0.0.0'),
  /** A pipe inherited from the parent, by number; its end means that the parent is gone. */
  BATON_PARENT_FD: z.coerce.number().int().min(3).optional(),
});

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readEnvironment(): z.infer<typeof environment> {
  const parsed = environment.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].join(', ');
  return fail(`The realtime server needs a valid ${names} in its environment.`);
}

function explain(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `The realtime server cannot start: port ${port} on ${host} is already in use; set PUSHER_PORT to a free one.`;
  }
  return `The realtime server cannot listen on ${host}:${port} (${code ?? String(error)}).`;
}

function stopWhenAsked(server: RealtimeServer, parentFd: number | undefined): void {
  let stopping = false;
  const stop = async (cause: string) => {
    if (stopping) return;
    stopping = true;
    logLine('info', 'realtime stopping', { cause });
    await server.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop('SIGTERM'));
  process.once('SIGINT', () => void stop('SIGINT'));
  watchParent(() => void stop('parent gone'), parentFd);
}

const settings = readEnvironment();
const { BATON_REALTIME_HOST: host, PUSHER_PORT: port } = settings;
const app = { id: settings.PUSHER_APP_ID, key: settings.PUSHER_KEY, secret: settings.PUSHER_SECRET };
const server = await startRealtimeServer({ host, port, app }).catch((error) =>
  fail(explain(error, host, port)),
);
stopWhenAsked(server, settings.BATON_PARENT_FD);
logLine('info', 'realtime listening', { host, port: server.port, pid: process.pid });
// Heard only by a launcher that opened a message channel.
process.send?.('ready');
