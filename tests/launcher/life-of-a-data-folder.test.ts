import { Client } from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { freePort } from '../../runtime/processes/free-port';
import { connectionOf } from './embedded-database';
import { processesOf, startBaton, stopLaunched, temporaryFolder } from './start-baton';

const folder = temporaryFolder();

afterAll(async () => {
  await stopLaunched();
  folder.remove();
});

async function query(sql: string): Promise<unknown[]> {
  const client = new Client(connectionOf(folder.path));
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function nobodyIsLeft(): Promise<void> {
  await vi.waitFor(() => expect(processesOf(folder.path)).toEqual([]), { timeout: 15_000, interval: 50 });
}

test('what was committed before a kill -9 is there after the next start, and nothing is left in between', async () => {
  const port = await freePort();
  const env = { BATON_DATA_DIR: folder.path, PORT: String(port) };

  const first = startBaton(env);
  await first.says('Baton is ready');
  expect(first.output()).toContain(`http://localhost:${port}/chat/acme`);
  await query('create table kept as select 1 as proof');
  expect(processesOf(folder.path).length).toBeGreaterThanOrEqual(5);
  first.signal('SIGKILL');
  await first.exited;
  await nobodyIsLeft();

  const second = startBaton(env);
  await second.says('Baton is ready');
  expect(second.output()).toContain('kept');
  expect(await query('select proof from kept')).toEqual([{ proof: 1 }]);

  const rival = startBaton({ ...env, PORT: '' });
  expect(await rival.exited).toBe(1);
  expect(rival.output()).toContain(`Baton is already running on ${folder.path} (process ${second.pid})`);

  second.signal('SIGINT');
  expect(await second.exited).toBe(0);
  expect(second.output()).toContain('Stopping Baton (SIGINT).');
  await nobodyIsLeft();
});
