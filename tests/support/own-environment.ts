import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { createTestDatabase } from './database';

/** Runs before each integration test file is imported: its own database, and everything src/server/env.ts asks for. */
const database = await createTestDatabase();
const realtime = inject('realtime');
const dataDir = mkdtempSync(join(tmpdir(), 'baton-test-data-'));

Object.assign(process.env, {
  DATABASE_URL: database.url,
  DATABASE_POOL_SIZE: '10',
  NEXTAUTH_SECRET: 'only-for-tests-only-for-tests-00',
  BATON_LOCAL_URL: 'http://baton.test',
  AUTH_TRUST_HOST: '1',
  BATON_INSTALL_ID: 'test',
  BATON_DATA_DIR: dataDir,
  PUSHER_APP_ID: realtime.appId,
  PUSHER_KEY: realtime.key,
  PUSHER_SECRET: realtime.secret,
  PUSHER_HOST: '127.0.0.1',
  PUSHER_PORT: String(realtime.port),
  PUSHER_USE_TLS: '0',
  BATON_REALTIME_LOCAL: '1',
  LOG_LEVEL: 'silent',
});

afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});
