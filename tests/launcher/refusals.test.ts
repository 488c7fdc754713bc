import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { freePort } from '../../runtime/processes/free-port';
import { startBaton, stopLaunched, temporaryFolder } from './start-baton';

const folder = temporaryFolder();
const mounts: string[] = [];

afterEach(stopLaunched);
afterAll(() => {
  for (const mount of mounts) execFileSync('umount', [mount]);
  folder.remove();
});

/** Starts Baton and answers what it says when it refuses, which must be one sentence and exit code 1. */
async function refusal(env: Record<string, string>): Promise<string | undefined> {
  const launch = startBaton(env);
  expect(await launch.exited).toBe(1);
  const [greeting, ...sentences] = launch.output().trim().split('\n');
  expect(greeting).toBe('Starting Baton.');
  expect(sentences).toHaveLength(1);
  return sentences[0];
}

/** A disk of one megabyte; undefined where this user may not mount one. */
function mountSmallDisk(name: string): string | undefined {
  const place = join(folder.path, name);
  mkdirSync(place);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]).status !== 0) return undefined;
  mounts.push(place);
  return place;
}

test('a port that was asked for and is taken', async () => {
  const server = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const dataDir = join(folder.path, 'taken-port');
  expect(await refusal({ BATON_DATA_DIR: dataDir, PORT: String(port) })).toBe(
    `Port ${port} is already in use; stop what uses it or choose another with PORT.`,
  );
  await new Promise((resolve) => server.close(resolve));
});

test('a port that is no port', async () => {
  const dataDir = join(folder.path, 'no-port');
  expect(await refusal({ BATON_DATA_DIR: dataDir, PORT: 'http' })).toBe(
    'PORT must be a number from 1 to 65535, not "http".',
  );
});

test('a DATABASE_URL where nothing answers', async () => {
  const port = await freePort();
  const dataDir = join(folder.path, 'unreachable');
  const env = {
    BATON_DATA_DIR: dataDir,
    DATABASE_URL: `postgresql://someone:secret@127.0.0.1:${port}/baton`,
  };
  expect(await refusal({ ...env, PORT: String(await freePort()) })).toBe(
    `The database of DATABASE_URL at 127.0.0.1:${port}/baton cannot be used: nothing answers there.`,
  );
});

test('a DATABASE_URL that is no address', async () => {
  const dataDir = join(folder.path, 'no-address');
  const env = { BATON_DATA_DIR: dataDir, DATABASE_URL: 'baton', PORT: String(await freePort()) };
  expect(await refusal(env)).toBe(
    'DATABASE_URL must look like postgresql://user:password@host:5432/database.',
  );
});

test('half of a Pusher configuration', async () => {
  const env = { BATON_DATA_DIR: join(folder.path, 'pusher'), PUSHER_KEY: 'key', PUSHER_APP_ID: '1' };
  expect(await refusal(env)).toBe(
    'To use your own Pusher service set PUSHER_SECRET too; to use the local one set no PUSHER_ variable.',
  );
});

test('a data folder whose path leads through a file', async () => {
  const file = join(folder.path, 'file');
  writeFileSync(file, '');
  const dataDir = join(file, 'data');
  expect(await refusal({ BATON_DATA_DIR: dataDir })).toBe(
    `Baton cannot keep its data in ${dataDir}: a part of that path is a file; choose another folder with BATON_DATA_DIR.`,
  );
});

test('a data folder on a full disk', async ({ skip }) => {
  const disk = mountSmallDisk('full');
  if (!disk) return skip('only root can mount a small disk');
  spawnSync('dd', ['if=/dev/zero', `of=${disk}/filler`, 'bs=64k']);
  expect(await refusal({ BATON_DATA_DIR: disk })).toBe(
    `Baton cannot keep its data in ${disk}: that disk is full; choose another folder with BATON_DATA_DIR.`,
  );
});

test('a disk that becomes full while the database is made', async ({ skip }) => {
  const disk = mountSmallDisk('small');
  if (!disk) return skip('only root can mount a small disk');
  const launch = startBaton({ BATON_DATA_DIR: disk, PORT: String(await freePort()) });
  expect(await launch.exited).toBe(1);
  expect(launch.output().trim().split('\n').at(-1)).toBe(`The disk that holds ${disk}/postgres is full.`);
});

test('a data folder on a read-only disk', async ({ skip }) => {
  const disk = mountSmallDisk('read-only');
  if (!disk) return skip('only root can mount a small disk');
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  expect(await refusal({ BATON_DATA_DIR: disk })).toBe(
    `Baton cannot keep its data in ${disk}: that disk is read-only; choose another folder with BATON_DATA_DIR.`,
  );
});

test.skipIf(process.getuid?.() === 0)('a data folder that belongs to somebody else', async () => {
  const dataDir = join(folder.path, 'closed');
  mkdirSync(dataDir, { mode: 0o555 });
  expect(await refusal({ BATON_DATA_DIR: dataDir })).toBe(
    `Baton cannot keep its data in ${dataDir}: this user has no permission to write there; choose another folder with BATON_DATA_DIR.`,
  );
});
