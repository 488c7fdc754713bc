import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

export const TEMPLATE_DATABASE = 'baton_template';

/** A migrated, empty database of its own, copied from the template in well under a second; it ends with the run. @returns its URL */
export async function createTestDatabase(): Promise<string> {
  const maintenanceUrl = inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runSql(maintenanceUrl, `create database ${name} template ${TEMPLATE_DATABASE} strategy file_copy`);
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function runSql(databaseUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
