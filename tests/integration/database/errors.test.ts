import { describe, expect, test } from 'vitest';
import { createDatabase } from '../../../src/db/database';
import { isUniqueViolation, isUnreachable, mayRetry } from '../../../src/db/errors';
import { withSystem } from '../../../src/db/system';
import { type Tenant, withTenant } from '../../../src/db/tenant';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { createOrg } from '../../factories/org';

const NOBODY = '0198c1a2-7d50-7000-8000-000000000001';

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('this must fail');
    },
    (error: unknown) => error,
  );

describe('an error of the database', () => {
  test('that is a unique violation is told apart, from the client and from raw SQL', async () => {
    const { slug } = await createOrg();
    const { database } = services();
    const byClient = await failureOf(
      withSystem(database, (client) => client.org.create({ data: { slug, name: 'Twin' } })),
    );
    const bySql = await failureOf(
      withSystem(
        database,
        (client) =>
          client.$executeRaw`insert into org (id, slug, name) values (gen_random_uuid(), ${slug}, 'Twin')`,
      ),
    );
    expect([isUniqueViolation(byClient), isUniqueViolation(bySql)]).toEqual([true, true]);
    expect([isUnreachable(bySql), mayRetry(bySql)]).toEqual([false, false]);
  });

  test('that is a missing server is told apart, in every way of asking', async () => {
    const gone = createDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing', poolSize: 1 });
    const failures = await Promise.all([
      failureOf(withSystem(gone, (client) => client.org.findFirst())),
      failureOf(withSystem(gone, (client) => client.$queryRaw`select 1`)),
      failureOf(withTenant(gone, NOBODY, async () => null)),
    ]);
    expect(failures.map(isUnreachable)).toEqual([true, true, true]);
    await gone.close();
  });

  test('that is a connection killed in the middle of a transaction is the same, at each further query', async () => {
    const { database } = services();
    const org = await createOrg();
    const failures = await withTenant(database, org.id, async ({ client }) => {
      const [own] = await client.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await withSystem(database, (system) => system.$queryRaw`select pg_terminate_backend(${own?.pid}::int)`);
      const query = () => failureOf(client.$queryRaw`select 1`);
      return [await query(), await query()];
    }).catch((error: unknown) => [error]);
    expect(failures.map(isUnreachable)).not.toContain(false);
  });

  test('that is a pool without a free connection may be retried, in every way of asking', async () => {
    const busy = createDatabase({ url: env().DATABASE_URL, poolSize: 1, waitMs: 1_000 });
    const failures = await withSystem(busy, (client) =>
      client.$transaction(async (holder) => {
        await holder.$queryRaw`select 1`;
        return Promise.all([
          failureOf(withSystem(busy, (system) => system.org.findFirst())),
          failureOf(withSystem(busy, (system) => system.$queryRaw`select 1`)),
          failureOf(withSystem(busy, (system) => system.$executeRaw`select 1`)),
          failureOf(withSystem(busy, (system) => system.$transaction([system.org.findFirst()]))),
          failureOf(withSystem(busy, (system) => system.$transaction(async () => null, { maxWait: 10 }))),
          failureOf(withTenant(busy, NOBODY, async () => null)),
        ]);
      }),
    );
    expect(failures.map(mayRetry)).toEqual([true, true, true, true, true, true]);
    expect(failures.map(isUnreachable)).not.toContain(true);
    await busy.close();
  });

  test('that is a transaction which took too long may be retried, noticed at a query or at the end', async () => {
    const { database } = services();
    const { id } = await createOrg();
    const sleepFirst = (then: (tenant: Tenant) => Promise<unknown>) =>
      failureOf(
        withTenant(
          database,
          id,
          async (tenant) => {
            await tenant.client.$queryRaw`select pg_sleep(0.2)::text`;
            return then(tenant);
          },
          { timeoutMs: 100 },
        ),
      );
    const failures = await Promise.all([
      sleepFirst(({ client }) => client.org.findFirst()),
      sleepFirst(({ client }) => client.$queryRaw`select 1`),
      sleepFirst(async () => null),
    ]);
    expect(failures.map(mayRetry)).toEqual([true, true, true]);
    expect(failures.map(isUnreachable)).not.toContain(true);
  });

  test('that is a deadlock may be retried', async () => {
    const { database } = services();
    const rows = [(await createOrg()).id, (await createOrg()).id];
    let waiting = 0;
    let release: () => void = () => undefined;
    const bothHoldOne = new Promise<void>((resolve) => {
      release = resolve;
    });
    const takeBoth = (order: readonly string[]) =>
      withSystem(database, (prisma) =>
        prisma.$transaction(async (client) => {
          for (const [index, id] of order.entries()) {
            await client.$queryRaw`select id from org where id = ${id}::uuid for update`;
            if (index > 0) continue;
            waiting += 1;
            if (waiting === 2) release();
            await bothHoldOne;
          }
        }),
      );
    const results = await Promise.allSettled([takeBoth(rows), takeBoth(rows.toReversed())]);
    const lost = results.find((result) => result.status === 'rejected');
    expect(mayRetry(lost?.reason)).toBe(true);
  });

  test('that is a mistake of ours is none of these', async () => {
    const failure = await failureOf(
      withSystem(services().database, (client) => client.$queryRaw`select nothing`),
    );
    expect([isUnreachable(failure), mayRetry(failure), isUniqueViolation(failure)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
