import { LaunchError } from '../launch-error';
import { runEntry } from '../run-entry';
import { prepareDatabase } from './prepare-database';

/** Migrates the database of DATABASE_URL, for deployments that migrate before they start. */
await runEntry(async () => {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new LaunchError('Set DATABASE_URL to the database to migrate.');
  const applied = await prepareDatabase(databaseUrl);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
});
