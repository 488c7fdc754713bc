import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export type Launch = {
  pid: number;
  /** Everything it has printed so far. */
  output(): string;
  /** Waits for a line that contains the text. @throws Error with the output when it ends before */
  says(text: string): Promise<void>;
  /** Resolves with the exit code, or undefined when a signal ended it. */
  exited: Promise<number | undefined>;
  signal(name: NodeJS.Signals): void;
};

const launched: ChildProcess[] = [];

/** Runs `npm start` itself, less the npm, with a port of its own choosing and no other configuration than given. */
export function startBaton(env: Record<string, string>): Launch {
  const child = spawn(process.execPath, ['runtime/start.cjs'], {
    cwd: ROOT,
    // As under npm, so that it ends when the test's process dies.
    env: { ...cleanEnvironment(), npm_lifecycle_event: 'start', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launched.push(child);
  let output = '';
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const look of watchers) look();
    });
  }
  const exited = new Promise<number | undefined>((done) =>
    child.once('close', (code) => done(code ?? undefined)),
  );
  return {
    pid: child.pid ?? 0,
    output: () => output,
    says: (text) =>
      new Promise((done, fail) => {
        const look = () => output.includes(text) && done();
        watchers.add(look);
        look();
        void exited.then(() => fail(new Error(`It ended without saying "${text}":\n${output}`)));
      }),
    exited,
    signal: (name) => child.kill(name),
  };
}

/** Ends what a failed test left running, and waits for that. */
export async function stopLaunched(): Promise<void> {
  for (const child of launched.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = new Promise((done) => child.once('close', done));
    child.kill('SIGTERM');
    await ended;
  }
}

/** A data folder that is deleted with everything in it. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'baton-launch-')));
  // Root's PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The live processes that work for a data folder: its name is in their command line or in their environment. */
export function processesOf(dataDir: string): string[] {
  return process.platform === 'linux' ? fromProc(dataDir) : fromPs(dataDir);
}

function fromProc(dataDir: string): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return pids.filter((pid) => ['cmdline', 'environ'].some((file) => readProc(pid, file).includes(dataDir)));
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function fromPs(dataDir: string): string[] {
  const lines = execFileSync('ps', ['-axEww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(dataDir)).map((line) => line.trim().split(' ')[0] ?? '');
}

/** Ours without what this test run, or whoever started it, has set for a Baton of its own. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  const forBaton = /^(BATON_(?!BUILD_DIR)|PUSHER_|NEXTAUTH_|DATABASE_|AUTH_|VITEST|PORT$)/;
  for (const name of Object.keys(env).filter((known) => forBaton.test(known)))
    Reflect.deleteProperty(env, name);
  return env;
}
