import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Postgres, startPostgres } from './start-postgres';

export type TemporaryPostgres = Postgres & { dataDir: string };

/** A fast, unsafe PostgreSQL whose data is deleted when it is stopped. */
export async function startTemporaryPostgres(purpose: string): Promise<TemporaryPostgres> {
  const dataDir = mkdtempSync(join(tmpdir(), `baton-${purpose}-`));
  // Root's server runs as another user, who must be able to pass through.
  chmodSync(dataDir, 0o711);
  const postgres = await startPostgres({ dataDir, mode: 'fast-unsafe', log: () => undefined });
  const stop = async () => {
    await postgres.stop();
    rmSync(postgres.cluster, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...postgres, dataDir, stop };
}
