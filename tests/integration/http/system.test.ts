import { afterEach, describe, expect, test, vi } from 'vitest';
import { startSession } from '../../../src/contracts/operations/chat';
import { getHealth, getOpenApi } from '../../../src/contracts/operations/system';
import { createDatabase, type Database } from '../../../src/db/database';
import { beat, lastBeat } from '../../../src/db/repositories/worker-heartbeat';
import { withSystem } from '../../../src/db/system';
import { env } from '../../../src/server/env';
import { OPERATIONS } from '../../../src/server/openapi/operations';
import { services } from '../../../src/server/services';
import { call, refused } from './support/call';

afterEach(() => vi.restoreAllMocks());

/** Lets the process have another database for one call. */
async function withDatabase<Result>(database: Database, run: () => Promise<Result>): Promise<Result> {
  const kept = services();
  Object.assign(globalThis, { batonServices: { ...kept, database } });
  try {
    return await run();
  } finally {
    Object.assign(globalThis, { batonServices: kept });
    await database.close();
  }
}

const withoutDatabase = <Result>(run: () => Promise<Result>) =>
  withDatabase(createDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing', poolSize: 1 }), run);

/** All connections are in use for as long as the call lasts. */
function withBusyDatabase<Result>(run: () => Promise<Result>): Promise<Result> {
  const database = createDatabase({ url: env().DATABASE_URL, poolSize: 1, waitMs: 1_000 });
  return withDatabase(database, () =>
    withSystem(database, (client) =>
      client.$transaction(async (holder) => {
        await holder.$queryRaw`select 1`;
        return run();
      }),
    ),
  );
}

describe('GET /api/health', () => {
  const missing = async () => {
    const { status, body } = await refused(getHealth);
    return [status, ...(body.errors ?? []).map(({ path }) => path)];
  };

  test('is 503 until a worker has given a sign of life, and again when it falls silent', async () => {
    const { database } = services();
    expect(await missing()).toEqual([503, 'worker']);
    await beat(database, 'worker-1');
    expect((await call(getHealth)).body).toEqual({ status: 'ready' });
    await withSystem(
      database,
      (client) => client.$executeRaw`update worker_heartbeat set at = at - interval '11 seconds'`,
    );
    expect(await missing()).toEqual([503, 'worker']);
    await beat(database, 'worker-2');
    expect((await lastBeat(database))?.secondsAgo).toBeLessThan(5);
    expect((await call(getHealth)).status).toBe(200);
  });

  test('is 503 without realtime', async () => {
    await beat(services().database, 'worker-1');
    vi.spyOn(services().realtime.client, 'get').mockRejectedValue(new Error('refused'));
    expect(await missing()).toEqual([503, 'realtime']);
  });

  test('is 503 without the database', async () => {
    expect(await withoutDatabase(missing)).toEqual([503, 'database']);
  });
});

test('a call without the database is 503 with Retry-After, not 500', async () => {
  const answer = await withoutDatabase(() => refused(startSession, { params: { channel: 'x' }, body: {} }));
  expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([
    503,
    'unavailable',
    '5',
  ]);
});

test('a call that finds every connection busy is 503 and may be sent again in a second', async () => {
  const answer = await withBusyDatabase(() => refused(startSession, { params: { channel: 'x' }, body: {} }));
  expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([
    503,
    'unavailable',
    '1',
  ]);
});

test('GET /api/openapi.json describes every operation', async () => {
  const { body } = await call(getOpenApi);
  const ids = Object.values(Object(body.paths)).flatMap((path) =>
    Object.values(Object(path)).map((operation) => Object(operation).operationId),
  );
  expect(ids.sort()).toEqual(OPERATIONS.map(({ operation }) => operation.id).sort());
  expect(body.openapi).toBe('3.1.0');
});
