import { LaunchError } from '../launch-error';
import { runEntry } from '../run-entry';
import { diffMigrationsToSchema } from './schema-diff';

/** Fails when `prisma/schema` and the committed migrations have drifted apart. */
async function checkMigrations(): Promise<void> {
  const missing = await diffMigrationsToSchema();
  if (missing === '') {
    console.log('prisma/migrations lead to prisma/schema.');
    return;
  }
  console.log(missing);
  throw new LaunchError(
    'prisma/schema and prisma/migrations differ by the SQL above; run npm run db:migration -- <name>.',
  );
}

await runEntry(checkMigrations);
