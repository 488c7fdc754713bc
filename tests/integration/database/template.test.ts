import { Client } from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../support/database';

async function select<Row extends object>(databaseUrl: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('each test database is migrated, empty and its own', async () => {
  const first = await createTestDatabase();
  const second = await createTestDatabase();
  await select(first, 'create table only_here (id int)');
  const tables = await select(second, `select 1 from pg_tables where tablename = 'only_here'`);
  const organisations = await select(second, 'select 1 from org');
  const failed = await select(second, 'select 1 from _prisma_migrations where finished_at is null');
  expect([tables, organisations, failed]).toEqual([[], [], []]);
});

test('the file runs on a database of its own, announced before any module is imported', async () => {
  const [row] = await select<{ name: string }>(
    process.env.DATABASE_URL ?? '',
    'select current_database() as name',
  );
  expect(row?.name).toMatch(/^test_[0-9a-f]{12}$/);
});

test('the job queue can be reached through the schema that migrations made', async () => {
  const rows = await select(
    process.env.DATABASE_URL ?? '',
    `select (graphile_worker.add_job('nothing')).id is not null as made`,
  );
  expect(rows).toEqual([{ made: true }]);
});
