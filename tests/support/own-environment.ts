import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createTestDatabase } from './database';

/**
 * Runs before each integration test file is imported. The first one of a process gives it a database of its own and
 * everything src/server/env.ts asks for; both end with the run.
 */
const kept = globalThis as typeof globalThis & { testDatabaseUrl?: string; testDataDir?: string };
// Never the DATABASE_URL of whoever runs the tests.
kept.testDatabaseUrl ??= await createTestDatabase();
kept.testDataDir ??= mkdtempSync(join(tmpdir(), 'baton-test-data-'));
const realtime = inject('realtime');

Object.assign(process.env, {
  DATABASE_URL: kept.testDatabaseUrl,
  BATON_DATA_DIR: kept.testDataDir,
  DATABASE_POOL_SIZE: '10',
  NEXTAUTH_SECRET: 'only-for-tests-only-for-tests-00',
  BATON_LOCAL_URL: 'http://baton.test',
  AUTH_TRUST_HOST: '1',
  BATON_INSTALL_ID: 'test',
  PUSHER_APP_ID: realtime.appId,
  PUSHER_KEY: realtime.key,
  PUSHER_SECRET: realtime.secret,
  PUSHER_HOST: '127.0.0.1',
  PUSHER_PORT: String(realtime.port),
  PUSHER_USE_TLS: '0',
  BATON_REALTIME_LOCAL: '1',
  LOG_LEVEL: 'silent',
});
