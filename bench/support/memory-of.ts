import { execFileSync } from 'node:child_process';

/** Megabytes of memory that a process holds now. */
export function memoryOf(pid: number | undefined): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(kilobytes) / 102.4) / 10;
}
