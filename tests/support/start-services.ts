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

type Running = Awaited<ReturnType<typeof start>>;

/** Several projects of tests share one: migrations cannot be applied twice at once in a process. */
const kept = globalThis as typeof globalThis & {
  testServices?: { running: Promise<Running>; users: number };
};

/** Starts, once per run, what integration tests talk to: PostgreSQL with a migrated template, and realtime. */
export default async function startServices(project: TestProject): Promise<() => Promise<void>> {
  kept.testServices ??= { running: start(), users: 0 };
  const services = kept.testServices;
  services.users += 1;
  const { postgresUrl, realtime, stop } = await services.running;
  project.provide('postgresUrl', postgresUrl);
  project.provide('realtime', realtime);
  return async () => {
    services.users -= 1;
    if (services.users === 0) await stop();
  };
}

async function start() {
  await generateClient();
  const postgres = await startTemporaryPostgres('integration');
  await makeTemplate(postgres.url('postgres'), postgres.url(TEMPLATE_DATABASE));
  const app = { id: '1', key: randomBytes(8).toString('hex'), secret: randomBytes(16).toString('hex') };
  const server = await startRealtimeServer({ host: '127.0.0.1', port: 0, app });
  return {
    postgresUrl: postgres.url('postgres'),
    realtime: { appId: app.id, key: app.key, secret: app.secret, port: server.port },
    stop: async () => {
      await server.close();
      await postgres.stop();
    },
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
