import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root';

const LOG_LIMIT_BYTES = 5_000_000;
const STOP_TIMEOUT_MS = 10_000;
/** The pipe on which a child notices that we are gone. */
const PARENT_FD = 3;

export type ChildSpec = {
  name: string;
  /** Entry point, relative to the repository. */
  entry: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
  /** Where its output goes; without one, to ours. */
  logFile?: string;
};

export type RunningChild = {
  pid: number;
  /** Resolves when the child says that it does its work. Rejects when it ends before. */
  ready: Promise<void>;
  /** Resolves with an account of the end, such as "exit code 1". */
  exited: Promise<string>;
  onMessage(listener: (message: unknown) => void): void;
  /** Asks it to finish, insists after ten seconds. */
  stop(): Promise<void>;
  kill(): void;
};

/**
 * Starts one of our TypeScript entry points as a process of its own group, so that a terminal's Ctrl-C reaches only
 * the launcher, which then stops its children in order.
 */
export function startChild(spec: ChildSpec): RunningChild {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const output = spec.logFile ? openLog(spec.logFile) : 'inherit';
  const child = spawn(process.execPath, ['--import', tsx, spec.entry, ...(spec.args ?? [])], {
    cwd: ROOT,
    env: { ...spec.env, BATON_PARENT_FD: String(PARENT_FD) },
    detached: true,
    stdio: ['ignore', output, output, 'pipe', 'ipc'],
  });
  if (typeof output === 'number') closeSync(output);
  child.stdio[PARENT_FD]?.on('error', () => undefined);
  const exited = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  const ready = Promise.race([
    new Promise<void>((done) => child.on('message', (message) => message === 'ready' && done())),
    exited.then((end) => Promise.reject(new Error(`${spec.name} ended with ${end} before it was ready`))),
  ]);
  ready.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    ready,
    exited,
    onMessage: (listener) => child.on('message', listener),
    stop: () => stopChild(child, exited),
    kill: () => child.kill('SIGKILL'),
  };
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) truncateSync(file);
  return openSync(file, 'a', 0o600);
}

async function stopChild(child: ChildProcess, exited: Promise<string>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exited;
  clearTimeout(timer);
}
