import { LaunchError } from '../launch-error';
import { readMigrations } from './prisma-files';
import { withSchemaEngine } from './schema-engine';

/**
 * Applies the committed migrations that this database has not seen, and records them in Prisma's own
 * `_prisma_migrations`, so that `prisma migrate deploy` agrees with the result.
 * @returns the names of the migrations applied now
 * @throws LaunchError when the database has a migration that failed, or one that this version does not know
 */
export function applyMigrations(databaseUrl: string): Promise<string[]> {
  const migrationsList = readMigrations();
  const filters = { externalTables: [], externalEnums: [] };
  return withSchemaEngine(databaseUrl, async (engine) => {
    const state = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters,
    });
    if (state.failedMigrationNames.length > 0) {
      const names = state.failedMigrationNames.join(', ');
      throw new LaunchError(
        `An earlier start left migration ${names} unfinished in the database; restore a backup.`,
      );
    }
    if (state.history && state.history.diagnostic !== 'databaseIsBehind') {
      const names = state.history.unpersistedMigrationNames.join(', ');
      throw new LaunchError(
        `The database has migrations that this version of Baton does not know (${names}); update Baton.`,
      );
    }
    const result = await engine.applyMigrations({ migrationsList, filters });
    return result.appliedMigrationNames;
  });
}
