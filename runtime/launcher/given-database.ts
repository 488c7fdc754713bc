import { Client } from 'pg';
import { LaunchError } from '../launch-error';

const OLDEST_VERSION = 15;
const CONNECT_TIMEOUT_MS = 10_000;

/** Checks that the database of DATABASE_URL answers and is recent enough. @returns what it is, for a person */
export async function checkGivenDatabase(databaseUrl: string): Promise<string> {
  const place = placeOf(databaseUrl);
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new LaunchError(`The database of DATABASE_URL at ${place} cannot be used: ${reason(error)}.`);
  }
  try {
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < OLDEST_VERSION) {
      throw new LaunchError(
        `Baton needs PostgreSQL ${OLDEST_VERSION} or later; the database at ${place} is ${version}.`,
      );
    }
    return `PostgreSQL ${version} at ${place}`;
  } finally {
    await client.end();
  }
}

/** Host, port and database, never the password. */
function placeOf(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  if (!url || !['postgresql:', 'postgres:'].includes(url.protocol)) {
    throw new LaunchError('DATABASE_URL must look like postgresql://user:password@host:5432/database.');
  }
  return `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`;
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ECONNREFUSED') return 'nothing answers there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'that host is not known';
  return error instanceof Error && error.message !== '' ? error.message : String(code ?? error);
}
