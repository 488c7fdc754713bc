import { setTimeout as delay } from 'node:timers/promises';
import { type Postgres, startPostgres } from '../postgres/start-postgres';

const PAUSE_MS = 1_000;

/** The embedded PostgreSQL, started again on the same port should it ever die. */
export async function keepPostgres(
  dataDir: string,
  log: (line: string) => void,
): Promise<{ postgres: Postgres; stop: () => Promise<void> }> {
  let stopping = false;
  const first = await startPostgres({ dataDir, mode: 'durable', log });
  let current = first;

  const watch = async () => {
    for (;;) {
      await current.exited;
      if (stopping) return;
      log('PostgreSQL ended unexpectedly and is started again.');
      await delay(PAUSE_MS);
      if (stopping) return;
      try {
        current = await startPostgres({ dataDir, mode: 'durable', log, port: first.port });
      } catch (error) {
        log(error instanceof Error ? error.message : String(error));
      }
    }
  };
  void watch();

  return {
    postgres: first,
    stop: () => {
      stopping = true;
      return current.stop();
    },
  };
}
