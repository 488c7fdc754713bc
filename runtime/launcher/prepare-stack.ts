import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateClient } from '../migrations/generate-client';
import { prepareDatabase } from '../migrations/prepare-database';
import { freePort } from '../processes/free-port';
import { everyInterface, whyNotListen } from '../processes/listen-port';
import { buildIfStale } from './build-if-stale';
import { childEnvironment } from './child-environment';
import { choosePort } from './choose-port';
import type { Closers } from './closers';
import type { Configuration } from './configuration';
import { claimDataFolder, openDataFolder } from './data-folder';
import { loadIdentity, saveIdentity } from './install-identity';
import { type ProvidedDatabase, provideDatabase } from './provide-database';
import { seedIfEmpty } from './seed-if-empty';
import type { Steps } from './steps';

export type PreparedStack = {
  env: NodeJS.ProcessEnv;
  port: number;
  logFolder: string;
  database: ProvidedDatabase;
};

/** Everything that comes before the processes: folder, identity, ports, database, schema, demo data, build. */
export async function prepareStack(
  configuration: Configuration,
  base: NodeJS.ProcessEnv,
  steps: Steps,
  closers: Closers,
): Promise<PreparedStack> {
  const dataDir = openDataFolder(configuration.dataDir);
  closers.add(claimDataFolder(dataDir));
  const logFolder = join(dataDir, 'logs');
  mkdirSync(logFolder, { recursive: true });
  const { port, note } = await choosePort(configuration.portWish);
  if (note) steps.note(note);

  const identity = loadIdentity(dataDir);
  const realtimePort = await rememberedPort(identity.realtime.port);
  // The same port as last time, so that pages which are still open find the server again.
  saveIdentity(dataDir, { ...identity, realtime: { ...identity.realtime, port: realtimePort } });

  const database = await provideDatabase(configuration.databaseUrl, dataDir, steps, closers);
  const env = childEnvironment({
    base,
    configuration,
    identity,
    dataDir,
    databaseUrl: database.url,
    port,
    realtimePort,
  });

  await steps.run('Schema', async () => {
    await generateClient();
    const applied = await prepareDatabase(database.url);
    return {
      result: undefined,
      words: applied.length === 0 ? 'up to date' : `${applied.length} migrations applied`,
    };
  });
  await seed(database, dataDir, logFolder, env, steps, closers);
  if (!configuration.development) await build(configuration.buildDir, logFolder, steps, closers);
  return { env, port, logFolder, database };
}

async function rememberedPort(port: number | undefined): Promise<number> {
  if (port !== undefined && !(await whyNotListen(port))) return port;
  return freePort(everyInterface());
}

async function seed(
  { embedded }: ProvidedDatabase,
  dataDir: string,
  logFolder: string,
  env: NodeJS.ProcessEnv,
  steps: Steps,
  closers: Closers,
): Promise<void> {
  if (!embedded) return;
  const logFile = join(logFolder, 'seed.log');
  await steps.run('Demo data', async (report) => {
    report('making the demo organisation');
    const seeded = await seedIfEmpty({
      postgres: embedded,
      dataDir,
      env,
      logFile,
      report: (share) => report(`making the demo organisation, ${share}`),
      onStart: (stop) => closers.add(stop),
    });
    return { result: undefined, words: seeded ? 'demo organisation acme made' : 'kept' };
  });
}

async function build(buildDir: string, logFolder: string, steps: Steps, closers: Closers): Promise<void> {
  await steps.run('Build', async (report) => {
    report('compiling');
    const onStart = (stop: () => Promise<void>) => closers.add(stop);
    const built = await buildIfStale({ buildDir, logFile: join(logFolder, 'build.log'), onStart });
    return { result: undefined, words: built ? `made in ${buildDir}` : 'up to date' };
  });
}
