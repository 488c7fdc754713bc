import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startRealtimeServer } from './server';
import { type RawClient, rawClient } from './testing/raw-client';

const entry = fileURLToPath(new URL('./main.ts', import.meta.url));
const nodeArguments = ['--import', 'tsx', entry];
const app = { id: '42', key: 'test-key', secret: 'test-secret' };
const environment = {
  ...process.env,
  PUSHER_APP_ID: app.id,
  PUSHER_KEY: app.key,
  PUSHER_SECRET: app.secret,
  PUSHER_PORT: '0',
  BATON_REALTIME_HOST: '127.0.0.1',
};

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function start(overrides: Record<string, string | undefined> = {}): ChildProcess {
  const child = spawn(process.execPath, nodeArguments, {
    env: { ...environment, ...overrides },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

async function firstLine(child: ChildProcess): Promise<{ message: string; port: number; pid: number }> {
  const [chunk] = await once(child.stdout ?? child, 'data');
  return JSON.parse(String(chunk));
}

async function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const [code] = await once(child, 'close');
  return { code, stderr };
}

async function connected(port: number): Promise<RawClient> {
  const client = rawClient(port, `/app/${app.key}?protocol=7`);
  await client.next('pusher:connection_established');
  return client;
}

describe('the process', { timeout: 20_000 }, () => {
  it('says in one line of JSON that it listens, and stops cleanly on SIGTERM', async () => {
    const child = start();
    const line = await firstLine(child);
    expect(line).toMatchObject({ level: 'info', message: 'realtime listening', host: '127.0.0.1' });
    const client = await connected(line.port);
    const end = ended(child);
    child.kill('SIGTERM');
    expect((await client.closed).code).toBe(1001);
    expect(await end).toEqual({ code: 0, stderr: '' });
  });

  it('says in one sentence that its port is taken, and exits with 1', async () => {
    const holder = await startRealtimeServer({ host: '127.0.0.1', port: 0, app });
    const { port } = holder;
    expect(await ended(start({ PUSHER_PORT: String(port) }))).toEqual({
      code: 1,
      stderr: `The realtime server cannot start: port ${port} on 127.0.0.1 is already in use; set PUSHER_PORT to a free one.\n`,
    });
    await holder.close();
  });

  it('says which settings are missing, and exits with 1', async () => {
    expect(await ended(start({ PUSHER_KEY: undefined, PUSHER_SECRET: '', PUSHER_PORT: 'many' }))).toEqual({
      code: 1,
      stderr:
        'The realtime server needs a valid PUSHER_KEY, PUSHER_SECRET, PUSHER_PORT in its environment.\n',
    });
  });

  it('stops when the pipe that it inherited from its parent ends', async () => {
    const child = start({ BATON_PARENT_FD: '3' });
    await firstLine(child);
    const end = ended(child);
    child.stdio[3]?.destroy();
    expect((await end).code).toBe(0);
  });

  it('stops when its parent was killed', async () => {
    const parentScript = `
      require('node:child_process').spawn(process.execPath, ${JSON.stringify(nodeArguments)}, { stdio: 'inherit' });
    `;
    const parent = spawn(process.execPath, ['-e', parentScript], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(parent);
    const { port } = await firstLine(parent);
    const client = await connected(port);
    parent.kill('SIGKILL');
    expect((await client.closed).code).toBe(1001);
  });
});

const status = (pid: number) => `/proc/${pid}/status`;

describe.runIf(existsSync(status(process.pid)))('memory', { timeout: 30_000 }, () => {
  it('is less than 32 KB for each of 1,000 idle connections', async () => {
    const { port, pid } = await firstLine(start());
    const kilobytes = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status(pid), 'utf8'))?.[1]);
    await connected(port);
    const before = kilobytes();
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(
        Array.from({ length: 100 }, () => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/app/${app.key}?protocol=7`);
          return once(socket, 'message');
        }),
      );
    }
    expect((kilobytes() - before) / 1_000).toBeLessThan(32);
  });
});
