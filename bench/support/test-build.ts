import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../runtime/launcher/build-if-stale';

/** The build of the tests, which one measurement after the other can share. */
const BUILD_DIR = '.next-test';

export interface TestBuild {
  readonly buildDir: string;
  /** For logs and data of one measurement. */
  readonly folder: string;
  readonly log: (line: string) => void;
  removeFolder(): void;
}

/** The production build, made where it is stale, with a folder to run it in. */
export async function provideTestBuild(): Promise<TestBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  // Root's PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const log = (line: string) => console.error(line);
  await buildIfStale({
    buildDir: BUILD_DIR,
    logFile: join(folder, 'build.log'),
    onStart: () => log('Building; this takes a minute.'),
  });
  return {
    buildDir: BUILD_DIR,
    folder,
    log,
    removeFolder: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
