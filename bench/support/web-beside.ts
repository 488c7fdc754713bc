import { join } from 'node:path';
import { freePort } from '../../runtime/processes/free-port';
import { everyInterface } from '../../runtime/processes/listen-port';
import { createService } from '../../runtime/processes/service';
import { provideTestBuild } from './test-build';

export interface WebBeside {
  readonly baseUrl: string;
  stop(): Promise<void>;
}

/** The production web process on the database and the realtime server of this process's environment, without a worker. */
export async function startWebBeside(): Promise<WebBeside> {
  const { folder, buildDir, log, removeFolder } = await provideTestBuild();
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
    BATON_BUILD_DIR: buildDir,
  };
  const spec = { name: 'web', entry: 'runtime/web/main.ts', env, logFile: join(folder, 'web.log') };
  const web = createService(spec, (end) => log(`web ended unexpectedly (${end}).`));
  await web.start();
  return {
    baseUrl,
    stop: async () => {
      await web.stop();
      removeFolder();
    },
  };
}
