import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';
import { LaunchError } from '../launch-error';
import { prepareDatabase } from '../migrations/prepare-database';
import { DATABASE, type Postgres } from '../postgres/start-postgres';
import { startChild } from '../processes/child-process';

const Progress = z.object({ done: z.number(), total: z.number() });

/**
 * Gives an empty embedded database its demo organisation. A start that was killed in the middle of this left a mark;
 * then the half-filled database, which nobody has used yet, is made anew.
 * @returns whether it had to seed
 */
export async function seedIfEmpty(options: {
  postgres: Postgres;
  dataDir: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  report: (activity: string) => void;
  onStart: (stop: () => Promise<void>) => void;
}): Promise<boolean> {
  const { postgres, env } = options;
  const mark = join(options.dataDir, 'seeding');
  if (existsSync(mark)) await recreateDatabase(postgres);
  else if (!(await isEmpty(postgres.url()))) return false;

  writeFileSync(mark, 'The demo organisation is being made. A start that finds this file begins again.\n');
  const child = startChild({ name: 'seed', entry: 'runtime/seed.ts', env, logFile: options.logFile });
  options.onStart(child.stop);
  child.onMessage((message) => {
    const progress = Progress.safeParse(message);
    if (!progress.success) return;
    options.report(`${Math.round((100 * progress.data.done) / progress.data.total)} %`);
  });
  const end = await child.exited;
  if (end !== 'exit code 0')
    throw new LaunchError(`The demo data could not be made (${end}); see ${options.logFile}.`);
  rmSync(mark);
  return true;
}

async function isEmpty(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from org limit 1');
    return rowCount === 0;
  });
}

async function recreateDatabase(postgres: Postgres): Promise<void> {
  await withClient(postgres.url('postgres'), async (client) => {
    await client.query(`drop database ${DATABASE} with (force)`);
    await client.query(`create database ${DATABASE}`);
  });
  await prepareDatabase(postgres.url());
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
