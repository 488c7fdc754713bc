import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseLock, takeLock } from './lock-file';
import { findProcess } from './process-table';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a free lock is taken, and free again when it is given back', () => {
  expect(takeLock(file)).toBeUndefined();
  releaseLock(file);
  expect(takeLock(file)).toBeUndefined();
});

test('a lock that a live process holds names the holder', () => {
  const holder = { pid: process.ppid, startedAt: findProcess(process.ppid)?.startedAt };
  writeFileSync(file, JSON.stringify(holder));
  expect(takeLock(file)).toEqual(holder);
});

test('a lock of a process that is gone, or whose pid another process has now, is taken over', () => {
  writeFileSync(file, JSON.stringify({ pid: process.ppid, startedAt: 'at another time' }));
  expect(takeLock(file)).toBeUndefined();
});

test('a lock file that a crash left half-written is taken over', () => {
  writeFileSync(file, '{"pid":');
  expect(takeLock(file)).toBeUndefined();
});
