import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';

/** How to reach the embedded PostgreSQL of a data folder that a launcher runs on. */
export function connectionOf(dataDir: string): ClientConfig {
  const port = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]);
  const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8').trim();
  return { host: '127.0.0.1', port, user: 'baton', password, database: 'baton' };
}
