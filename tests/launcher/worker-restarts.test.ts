import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAlive } from '../../runtime/processes/keep-alive';
import { type Restarter, restartOnChange } from '../../runtime/processes/restart-on-change';
import type { Service } from '../../runtime/processes/service';
import { temporaryFolder } from './start-baton';

const folder = temporaryFolder();
const at = (name: string) => join(folder.path, name);

/** Notes each start; does not get ready while `slow` lies beside it, and ends at once while `broken` does. */
writeFileSync(
  at('worker.mjs'),
  `import { appendFileSync, existsSync } from 'node:fs';
   const at = (name) => new URL(name, import.meta.url);
   appendFileSync(at('starts'), process.pid + '\\n');
   if (existsSync(at('broken'))) process.exit(3);
   if (!existsSync(at('slow'))) process.send('ready');
   setInterval(() => undefined, 1_000);`,
);

let service: Service;
let restarter: Restarter;
let told: string[];

const started = () => readFileSync(at('starts'), 'utf8').split('\n').filter(Boolean).map(Number);
const until = (condition: () => void) => vi.waitFor(condition, { timeout: 30_000, interval: 20 });
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

beforeEach(async () => {
  for (const name of ['slow', 'broken']) rmSync(at(name), { force: true });
  writeFileSync(at('starts'), '');
  told = [];
  const spec = { name: 'worker', entry: at('worker.mjs'), env: process.env, logFile: at('log') };
  service = keepAlive(spec, (end) => told.push(end));
  restarter = restartOnChange(service, (reason) => told.push(reason));
  await service.start();
});

afterEach(async () => {
  restarter.close();
  await service.stop();
});
afterAll(() => folder.remove());

test('a change during a restart ends the start that it made pointless, and nothing else', async () => {
  writeFileSync(at('slow'), '');
  restarter.changed();
  await until(() => expect(started()).toHaveLength(2));
  rmSync(at('slow'));
  restarter.changed();
  await until(() => expect(started()).toHaveLength(3));
  await service.start();
  expect(started().map(isAlive)).toEqual([false, false, true]);
  expect(told).toEqual([]);
});

test('a burst of changes leaves one worker', async () => {
  for (let change = 0; change < 5; change += 1) restarter.changed();
  await until(() => {
    const alive = started().filter(isAlive);
    expect(alive).toEqual([started().at(-1)]);
    expect(alive).toEqual([service.pid()]);
    expect(started().length).toBeGreaterThan(1);
  });
  expect(told).toEqual([]);
});

test('a worker that cannot start says so and starts with the next change', async () => {
  writeFileSync(at('broken'), '');
  restarter.changed();
  await until(() => expect(told).toEqual(['worker ended with exit code 3 before it was ready']));
  rmSync(at('broken'));
  restarter.changed();
  await until(() => expect(started()).toHaveLength(3));
  await service.start();
  expect(started().map(isAlive)).toEqual([false, false, true]);
});

test('a closed launcher starts nothing again', async () => {
  restarter.changed();
  restarter.close();
  await until(() => expect(started().map(isAlive)).toEqual([false]));
  expect(service.pid()).toBeUndefined();
});
