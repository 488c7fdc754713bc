import { startTemporaryPostgres } from '../postgres/temporary-postgres';
import { migrateJobQueue } from './job-queue';
import { readMigrations, readSchema } from './prisma-files';
import { withSchemaEngine } from './schema-engine';

/**
 * The SQL that leads from the committed migrations to the schema; empty when they agree.
 * The migrations are replayed on a PostgreSQL of its own that is thrown away.
 */
export async function diffMigrationsToSchema(schema = readSchema()): Promise<string> {
  const postgres = await startTemporaryPostgres('migration');
  try {
    await migrateJobQueue(postgres.url());
    return await withSchemaEngine(
      postgres.url('postgres'),
      async (engine) => {
        const result = await engine.diff({
          from: { tag: 'migrations', ...readMigrations() },
          to: { tag: 'schemaDatamodel', ...schema },
          script: true,
          exitCode: null,
          filters: { externalTables: [], externalEnums: [] },
        });
        const sql = (result.stdout ?? '').trim();
        return sql === '-- This is an empty migration.' ? '' : sql;
      },
      { databaseUrl: postgres.url() },
    );
  } finally {
    await postgres.stop();
  }
}
