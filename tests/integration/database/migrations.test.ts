import { Client } from 'pg';
import { expect, test } from 'vitest';
import { applyMigrations } from '../../../runtime/migrations/apply';
import { readMigrations } from '../../../runtime/migrations/prisma-files';
import { createTestDatabase } from '../../support/database';

async function execute(databaseUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test('a database that has every migration gets none again', async () => {
  const database = await createTestDatabase();
  expect(await applyMigrations(database)).toEqual([]);
});

test('a migration is recorded under its name, as the Prisma CLI does it', async () => {
  const database = await createTestDatabase();
  const client = new Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query('select migration_name from _prisma_migrations order by 1');
  await client.end();
  const committed = readMigrations().migrationDirectories.map(({ path }) => ({ migration_name: path }));
  expect(rows).toEqual(committed);
});

test('a database of a later version is refused in a sentence', async () => {
  const database = await createTestDatabase();
  await execute(
    database,
    `update _prisma_migrations set migration_name = '20990101000000_later'
    where migration_name = (select max(migration_name) from _prisma_migrations)`,
  );
  await expect(applyMigrations(database)).rejects.toThrow(
    'The database has migrations that this version of Baton does not know (20990101000000_later); update Baton.',
  );
});

test('a migration that failed half-way stops the start', async () => {
  const database = await createTestDatabase();
  await execute(
    database,
    `update _prisma_migrations set finished_at = null
    where migration_name = (select max(migration_name) from _prisma_migrations)`,
  );
  await expect(applyMigrations(database)).rejects.toThrow(/^An earlier start left migration \w+ unfinished/);
});
