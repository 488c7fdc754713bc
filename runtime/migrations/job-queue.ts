import { Logger, runMigrations } from 'graphile-worker';

const quiet = new Logger(() => () => undefined);

/** Installs or updates the schema of graphile-worker, which our own functions call. */
export function migrateJobQueue(databaseUrl: string): Promise<void> {
  return runMigrations({ connectionString: databaseUrl, logger: quiet });
}
