import { linkSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { findProcess } from './process-table';

const RETRY_MS = 300;
const Holder = z.object({ pid: z.number(), startedAt: z.string() });
export type LockHolder = z.infer<typeof Holder>;

/**
 * Takes a lock that a dead process cannot keep: the file names its holder by pid and start time.
 * @returns the live holder when it is somebody else, undefined when the lock is ours now
 */
export function takeLock(file: string): LockHolder | undefined {
  const self = { pid: process.pid, startedAt: findProcess(process.pid)?.startedAt ?? '' };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, file);
        return undefined;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const holder = readHolder(file);
      if (holder && findProcess(holder.pid)?.startedAt === holder.startedAt) return holder;
      rmSync(file, { force: true });
    }
  } finally {
    unlinkSync(draft);
  }
}

/** Waits for the lock, works, and gives it back. @throws what cannot be written where the lock lies */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(file), { recursive: true });
  while (takeLock(file)) await delay(RETRY_MS);
  try {
    return await work();
  } finally {
    releaseLock(file);
  }
}

/** Gives back a lock that this process holds. */
export function releaseLock(file: string): void {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}

function readHolder(file: string): LockHolder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
