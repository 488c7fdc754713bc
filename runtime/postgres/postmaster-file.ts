import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LaunchError } from '../launch-error';
import { findProcess } from '../processes/process-table';

const GRACE_MS = 15_000;

export type PostmasterFile = { pid: number; status: string };

/** PostgreSQL's own lock file: line 1 is the pid, line 8 says `ready` once connections are taken. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
}

/**
 * After a crash the lock file may name a process that is gone, a zombie, or an unrelated one with the same pid;
 * such a file is deleted. A server that is still shutting down is waited for.
 */
export async function clearStaleLock(cluster: string, log: (line: string) => void): Promise<void> {
  const deadline = Date.now() + GRACE_MS;
  let told = false;
  for (;;) {
    const file = readPostmasterFile(cluster);
    if (!file) return;
    if (!findProcess(file.pid)?.command.includes(cluster)) {
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
      return;
    }
    if (Date.now() > deadline) {
      throw new LaunchError(`Another PostgreSQL (process ${file.pid}) is using ${cluster}; stop it first.`);
    }
    if (!told) log('Waiting for the previous database process to finish.');
    told = true;
    await delay(50);
  }
}
