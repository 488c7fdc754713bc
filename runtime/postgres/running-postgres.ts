import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from '../launch-error';
import { placeCluster } from './cluster-place';
import { clusterPassword, SUPERUSER } from './create-cluster';
import { DATABASE } from './start-postgres';

/** Line of PostgreSQL's own lock file that holds its port. */
const PORT_LINE = 3;

/**
 * The connection string of the embedded PostgreSQL that a running Baton keeps in a data folder.
 * @throws LaunchError when none runs there
 */
export function runningPostgres(dataDir: string): string {
  const missing = new LaunchError(`No Baton runs on ${dataDir}; start it, or set DATABASE_URL.`);
  if (!existsSync(dataDir)) throw missing;
  const folder = realpathSync(dataDir);
  const { cluster } = placeCluster(folder, () => undefined);
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) throw missing;
  const port = Number(readFileSync(file, 'utf8').split('\n')[PORT_LINE]);
  return `postgresql://${SUPERUSER}:${clusterPassword(folder, true)}@127.0.0.1:${port}/${DATABASE}`;
}
