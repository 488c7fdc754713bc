import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { generateClient } from '../../runtime/migrations/generate-client';
import { prepareDatabase } from '../../runtime/migrations/prepare-database';
import { startTemporaryPostgres } from '../../runtime/postgres/temporary-postgres';
import { startRealtimeServer } from '../../runtime/realtime/server';
import { TEMPLATE_DATABASE } from './database';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the database server's maintenance database. */
    postgresUrl: string;
    realtime: { appId: string; key: string; secret: string; port: number };
  }
}

/** Starts, once per run, what integration tests talk to: PostgreSQL with a migrated template, and realtime. */
export default async function startServices(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const postgres = await startTemporaryPostgres('integration');
  await makeTemplate(postgres.url('postgres'), postgres.url(TEMPLATE_DATABASE));
  const app = { id: '1', key: randomBytes(8).toString('hex'), secret: randomBytes(16).toString('hex') };
  const realtime = await startRealtimeServer({ host: '127.0.0.1', port: 0, app });
  project.provide('postgresUrl', postgres.url('postgres'));
  project.provide('realtime', { appId: app.id, key: app.key, secret: app.secret, port: realtime.port });
  return async () => {
    await realtime.close();
    await postgres.stop();
  };
}

/** A database can be copied only while nobody is connected to it, so connections to it are forbidden at the end. */
async function makeTemplate(maintenanceUrl: string, templateUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`create database ${TEMPLATE_DATABASE}`);
    await prepareDatabase(templateUrl);
    await client.query(`alter database ${TEMPLATE_DATABASE} with is_template true allow_connections false`);
  } finally {
    await client.end();
  }
}
