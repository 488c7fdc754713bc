import { relative } from 'node:path';
import { LaunchError } from '../launch-error';
import { runEntry } from '../run-entry';
import { writeMigration } from './prisma-files';
import { diffMigrationsToSchema } from './schema-diff';

const USAGE = 'Usage: npm run db:migration -- <name> [--empty]   (--empty: a file for SQL written by hand)';

/** Writes `prisma/migrations/<timestamp>_<name>/migration.sql` with what the schema has and the migrations lack. */
async function createMigration(args: string[]): Promise<void> {
  const name = args.find((arg) => !arg.startsWith('--'));
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new LaunchError(`${USAGE}. The name is lower case, with underscores.`);
  const sql = args.includes('--empty') ? '' : await diffMigrationsToSchema();
  if (sql === '' && !args.includes('--empty')) {
    console.log('The migrations already lead to prisma/schema: nothing to write.');
    return;
  }
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const file = writeMigration(`${timestamp}_${name}`, `${sql}\n`);
  console.log(
    `Wrote ${relative(process.cwd(), file)}. SQL written by hand may be added to it before it is committed.`,
  );
}

await runEntry(() => createMigration(process.argv.slice(2)));
