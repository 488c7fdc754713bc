import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../launcher/child-environment';
import { loadIdentity } from '../launcher/install-identity';
import { prepareDatabase } from '../migrations/prepare-database';
import { startTemporaryPostgres } from '../postgres/temporary-postgres';
import { freePort } from '../processes/free-port';
import { everyInterface } from '../processes/listen-port';
import { createService, type Service } from '../processes/service';

export type TestStack = {
  baseUrl: string;
  /** What the processes were started with: the database, the realtime service, the secrets. */
  env: NodeJS.ProcessEnv;
  services: Record<ServiceName, Service>;
  stop(): Promise<void>;
};

export const SERVICE_NAMES = ['realtime', 'worker', 'web'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

/** The whole product on ports and data of its own. A process that a test kills stays down until it is started again. */
export async function startStack(options: {
  folder: string;
  buildDir: string;
  log: (line: string) => void;
}): Promise<TestStack> {
  const dataDir = join(options.folder, 'stack');
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o711);
  const postgres = await startTemporaryPostgres('stack');
  const port = await freePort(everyInterface());
  const env = childEnvironment({
    // Tests bring model endpoints and webhooks of their own, on this machine.
    base: { ...process.env, BATON_ALLOW_PRIVATE_TARGETS: '1' },
    configuration: { pusher: undefined, buildDir: options.buildDir, development: false },
    identity: loadIdentity(dataDir),
    dataDir,
    databaseUrl: postgres.url(),
    port,
    realtimePort: await freePort(everyInterface()),
  });
  const service = (name: ServiceName, entry: string): Service => {
    const spec = { name, entry, env, logFile: join(options.folder, `${name}.log`) };
    return createService(spec, (end) => options.log(`${name} ended unexpectedly (${end}).`));
  };
  const services = {
    realtime: service('realtime', 'runtime/realtime/main.ts'),
    worker: service('worker', 'runtime/worker.ts'),
    web: service('web', 'runtime/web/main.ts'),
  };
  const stop = async () => {
    await Promise.all(Object.values(services).map((running) => running.stop()));
    await postgres.stop();
  };
  try {
    await prepareDatabase(postgres.url());
    await Promise.all(Object.values(services).map((starting) => starting.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  return { baseUrl: `http://localhost:${port}`, env, services, stop };
}
