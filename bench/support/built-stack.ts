import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../runtime/launcher/build-if-stale';
import { startStack, type TestStack } from '../../runtime/test/stack';

/** The build of the tests, which one measurement after the other can share. */
const BUILD_DIR = '.next-test';

export interface BuiltStack extends Pick<TestStack, 'baseUrl' | 'services'> {
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/**
 * The whole product in its production build. Sets the environment that the services read: import what uses the services
 * only afterwards.
 */
export async function startBuiltStack(): Promise<BuiltStack> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  // Root's PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const log = (line: string) => console.error(line);
  await buildIfStale({
    buildDir: BUILD_DIR,
    logFile: join(folder, 'build.log'),
    onStart: () => log('Building; this takes a minute.'),
  });
  const { baseUrl, services, env, stop } = await startStack({ folder, buildDir: BUILD_DIR, log });
  Object.assign(process.env, env, { LOG_LEVEL: 'silent' });
  return {
    baseUrl,
    services,
    databaseUrl: env.DATABASE_URL ?? '',
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
