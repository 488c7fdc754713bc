import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

export const TEMPLATE_DATABASE = 'baton_template';

export type TestDatabase = {
  url: string;
  /** Deletes it unless somebody is still connected; what is left ends with the run. */
  drop(): Promise<void>;
};

/** A migrated, empty database of its own, copied from the template in well under a second. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const maintenanceUrl = inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runSql(maintenanceUrl, `create database ${name} template ${TEMPLATE_DATABASE} strategy file_copy`);
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => runSql(maintenanceUrl, `drop database ${name}`).catch(() => undefined),
  };
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
