import { applyMigrations } from './apply';
import { migrateJobQueue } from './job-queue';

/**
 * Brings a database to the present schema: the job queue first, because our functions call it, then ours.
 * @returns the names of our migrations that were applied now
 */
export async function prepareDatabase(databaseUrl: string): Promise<string[]> {
  await migrateJobQueue(databaseUrl);
  return applyMigrations(databaseUrl);
}
