import { type ChildProcess, spawn } from 'node:child_process';
import { ROOT } from '../processes/root';

const LIMIT_MS = 30 * 60_000;
const INSIST_AFTER_MS = 10_000;
const running = new Set<ChildProcess>();

export type CommandResult = { ok: boolean; output: string };

/**
 * Runs a Node script of a package or of ours.
 * @param options.show its output goes to the terminal as it comes, instead of into the result
 */
export function runNode(
  args: string[],
  options: { show: boolean; env?: Record<string, string | undefined> },
): Promise<CommandResult> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    // A group of its own, so that a worker that hangs can be ended together with its runner.
    detached: true,
    stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
  });
  running.add(child);
  let output = '';
  let succeeded = false;
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve) => {
    const done = (ok: boolean) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ ok, output: output.trim() });
    };
    // A test that loops without end would otherwise never be reported.
    const limit = setTimeout(() => killGroup(child), LIMIT_MS);
    child.once('error', () => done(false));
    child.once('exit', (code) => {
      succeeded = code === 0;
      killGroup(child);
    });
    child.once('close', () => done(succeeded));
  });
}

/** Ends everything that runs, politely first. */
export async function stopCommands(): Promise<void> {
  const ends = [...running].map((child) => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    const timer = setTimeout(() => killGroup(child), INSIST_AFTER_MS);
    return ended.then(() => clearTimeout(timer));
  });
  await Promise.all(ends);
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}
