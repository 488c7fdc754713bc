import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { LaunchError } from '../launch-error';
import { freePort } from '../processes/free-port';
import { provideBinaries } from './binaries';
import { placeCluster } from './cluster-place';
import { assertVersion, clusterPassword, createCluster, SUPERUSER } from './create-cluster';
import { clearStaleLock } from './postmaster-file';
import { runServer } from './server-process';

export const DATABASE = 'baton';
const PORT_ATTEMPTS = 10;

export type Postgres = {
  /** Connection string; without a name, of the product's own database. */
  url(database?: string): string;
  port: number;
  /** PostgreSQL's data folder, which may lie outside `dataDir` when root started it. */
  cluster: string;
  /** Resolves when the server is gone, for whatever reason. */
  exited: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
};

/**
 * Starts the packaged PostgreSQL 18 on a free port of 127.0.0.1, making its cluster on first use.
 * It ends with this process, even when this process is killed.
 * @param options.dataDir an existing folder that this user may write
 * @param options.mode `fast-unsafe` trades crash safety for speed: for data that a test throws away
 * @param options.port a port to prefer, so that a restarted server is found where it was
 * @throws LaunchError with one sentence for the person who started it
 */
export async function startPostgres(options: {
  dataDir: string;
  mode: 'durable' | 'fast-unsafe';
  log: (line: string) => void;
  port?: number;
}): Promise<Postgres> {
  const dataDir = realpathSync(options.dataDir);
  const durable = options.mode === 'durable';
  const place = placeCluster(dataDir, options.log);
  const binaries = provideBinaries(place.user, place.shelter);
  const exists = existsSync(place.cluster);
  const password = clusterPassword(dataDir, exists);
  if (!exists) createCluster(place, binaries, password, durable);
  assertVersion(place.cluster);
  await clearStaleLock(place.cluster, options.log);

  for (let attempt = 0; attempt < PORT_ATTEMPTS; attempt += 1) {
    const port = attempt === 0 && options.port ? options.port : await freePort();
    const server = await runServer({
      place,
      postgres: binaries.postgres,
      port,
      durable,
      logFile: join(dataDir, 'postgres.log'),
    });
    if (server === 'port-taken') continue;
    const url = (database = DATABASE) =>
      `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
    await createDatabase(url('postgres'));
    return { url, port, cluster: place.cluster, ...server };
  }
  throw new LaunchError(`PostgreSQL found no free port in ${PORT_ATTEMPTS} attempts.`);
}

async function createDatabase(maintenanceUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
