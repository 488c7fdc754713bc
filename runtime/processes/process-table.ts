import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type ProcessEntry = {
  parentPid: number;
  /** Tells a process from a later one that was given the same pid. */
  startedAt: string;
  command: string;
};

/** What the system knows about a live process; undefined when it is gone or a zombie. */
export function findProcess(pid: number): ProcessEntry | undefined {
  if (!Number.isInteger(pid) || pid < 1) return undefined;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): ProcessEntry | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets and may itself contain spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parentPid] = fields;
    if (state === 'Z' || state === 'X') return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { parentPid: Number(parentPid), startedAt: fields[19] ?? '', command };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): ProcessEntry | undefined {
  try {
    const columns = ['-o', 'stat=', '-o', 'ppid=', '-o', 'lstart=', '-o', 'command=', '-p', String(pid)];
    const line = execFileSync('ps', columns, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    }).trim();
    const [state = '', parentPid, ...rest] = line.split(/\s+/);
    if (line === '' || state.startsWith('Z')) return undefined;
    return {
      parentPid: Number(parentPid),
      startedAt: rest.slice(0, 5).join(' '),
      command: rest.slice(5).join(' '),
    };
  } catch {
    return undefined;
  }
}
