import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Postgres, startPostgres } from '../../runtime/postgres/start-postgres';
import { freePort } from '../../runtime/processes/free-port';
import { processesOf, temporaryFolder } from './start-baton';

const folder = temporaryFolder();
const started: Postgres[] = [];

beforeAll(async () => {
  const postgres = await start();
  await query(postgres, `create table note as select 'kept' as text`);
  await postgres.stop();
});

afterAll(async () => {
  for (const postgres of started) await postgres.stop();
  folder.remove();
});

async function start(port?: number): Promise<Postgres> {
  const options = { dataDir: folder.path, mode: 'durable' as const, log: () => undefined };
  const postgres = await startPostgres(port === undefined ? options : { ...options, port });
  started.push(postgres);
  return postgres;
}

async function query(postgres: Postgres, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: postgres.url() });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('stopping it ends every process of it and gives its data folder free', async () => {
  const postgres = await start();
  expect(processesOf(postgres.cluster)).not.toEqual([]);
  await postgres.stop();
  await postgres.exited;
  expect(processesOf(postgres.cluster)).toEqual([]);
});

test('a lock file that a crash left behind, naming a process that is somebody else now, is no obstacle', async () => {
  const stranger = spawn('sleep', ['60']);
  const cluster = join(folder.path, 'postgres');
  writeFileSync(
    join(cluster, 'postmaster.pid'),
    `${stranger.pid}\n${cluster}\n1\n1\n\n127.0.0.1\n0 0\nready\n`,
  );
  const postgres = await start();
  expect(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]).not.toBe(String(stranger.pid));
  expect(await query(postgres, 'select text from note')).toEqual([{ text: 'kept' }]);
  await postgres.stop();
  stranger.kill();
});

test('a port that somebody took meanwhile is exchanged for another', async () => {
  const port = await freePort();
  const rival = createServer();
  await new Promise<void>((resolve) => rival.listen(port, '127.0.0.1', resolve));
  const postgres = await start(port);
  expect(postgres.port).not.toBe(port);
  expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
  await postgres.stop();
  await new Promise((resolve) => rival.close(resolve));
});

test('it says when it ended by itself, and what was committed survives that', async () => {
  const postgres = await start();
  await query(postgres, `insert into note values ('committed before the crash')`);
  const pid = Number(readFileSync(join(postgres.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  await postgres.exited;
  await vi.waitFor(() => expect(processesOf(postgres.cluster)).toEqual([]), {
    timeout: 15_000,
    interval: 50,
  });
  const again = await start(postgres.port);
  expect(await query(again, `select count(*)::int as notes from note where text like '%crash'`)).toEqual([
    { notes: 1 },
  ]);
  await again.stop();
});

test('nobody gets in without the password of the data folder', async () => {
  const postgres = await start();
  const url = new URL(postgres.url());
  url.password = 'guessed';
  const client = new Client({ connectionString: url.href });
  client.on('error', () => undefined);
  await expect(client.connect()).rejects.toThrow('password authentication failed');
  await postgres.stop();
});
