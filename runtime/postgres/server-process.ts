import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterPlace } from './cluster-place';
import { explainFailure } from './explain-failure';
import { readPostmasterFile } from './postmaster-file';

/**
 * The shell between us and PostgreSQL reads a pipe that only we hold open. When we go, however we go, the pipe ends
 * and the server gets SIGINT, its fast shutdown. `detached` keeps a terminal's Ctrl-C from reaching it before us.
 */
const SUPERVISE = `
"$@" 3<&- &
server=$!
( read -r word <&3; kill -INT $server ) 2>/dev/null &
watcher=$!
trap 'kill -INT $server' INT TERM HUP
while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
kill $watcher 2>/dev/null
exit $code`;

const UNSAFE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const READY_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 20_000;
const LOG_LIMIT_BYTES = 5_000_000;

export type ServerProcess = { exited: Promise<void>; stop(): Promise<void> };
export type PortTaken = 'port-taken';

/** Starts the server and waits until it takes connections. @throws LaunchError when it gives up. */
export async function runServer(options: {
  place: ClusterPlace;
  postgres: string;
  port: number;
  durable: boolean;
  logFile: string;
}): Promise<ServerProcess | PortTaken> {
  const { place, port, logFile } = options;
  const logStart = openLog(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(options.durable ? [] : UNSAFE),
  ].flatMap((setting) => ['-c', setting]);
  const command = [options.postgres, '-D', place.cluster, '-p', String(port), ...settings];
  const child = spawn('/bin/sh', ['-c', SUPERVISE, 'baton-postgres', ...command], {
    ...place.user,
    cwd: '/',
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', log, log, 'pipe'],
  });
  closeSync(log);
  // The pipe breaks when the server dies first; its exit is what is reported.
  child.stdio[3]?.on('error', () => undefined);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = () => stopServer(child, exited);

  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (readPostmasterFile(place.cluster)?.status !== 'ready') {
    if (gone) {
      const said = readFileSync(logFile, 'utf8').slice(logStart);
      if (/could not bind|could not create any TCP/i.test(said)) return 'port-taken';
      throw explainFailure(said, place.cluster);
    }
    if (Date.now() > deadline) {
      await stop();
      throw explainFailure(
        `error: it was not ready after ${READY_TIMEOUT_MS / 1000} s, see ${logFile}`,
        place.cluster,
      );
    }
    await delay(10);
  }
  return { exited, stop };
}

function openLog(logFile: string): number {
  try {
    const { size } = statSync(logFile);
    if (size < LOG_LIMIT_BYTES) return size;
    truncateSync(logFile);
  } catch {
    // There is no log yet.
  }
  return 0;
}

async function stopServer(child: ChildProcess, exited: Promise<void>): Promise<void> {
  const pipe = child.stdio[3];
  if (pipe && 'end' in pipe) pipe.end();
  const timer = setTimeout(() => killGroup(child), STOP_TIMEOUT_MS);
  await exited;
  clearTimeout(timer);
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}
