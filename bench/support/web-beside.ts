import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../runtime/launcher/build-if-stale';
import { freePort } from '../../runtime/processes/free-port';
import { everyInterface } from '../../runtime/processes/listen-port';
import { createService } from '../../runtime/processes/service';

/** The build of the tests, which one measurement after the other can share. */
const BUILD_DIR = '.next-test';

export interface WebBeside {
  readonly baseUrl: string;
  stop(): Promise<void>;
}

/** The production web process on the database and the realtime server of this process's environment, without a worker. */
export async function startWebBeside(): Promise<WebBeside> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  chmodSync(folder, 0o711);
  const log = (line: string) => console.error(line);
  await buildIfStale({
    buildDir: BUILD_DIR,
    logFile: join(folder, 'build.log'),
    onStart: () => log('Building; this takes a minute.'),
  });
  const port = await freePort(everyInterface());
  const baseUrl = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    AUTH_TRUST_HOST: '1',
    PORT: String(port),
    BATON_LOCAL_URL: baseUrl,
    BATON_DATA_DIR: folder,
    BATON_BUILD_DIR: BUILD_DIR,
  };
  const spec = { name: 'web', entry: 'runtime/web/main.ts', env, logFile: join(folder, 'web.log') };
  const web = createService(spec, (end) => log(`web ended unexpectedly (${end}).`));
  await web.start();
  return {
    baseUrl,
    stop: async () => {
      await web.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
