import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { ROOT } from '../processes/root';

const PRISMA_FOLDER = join(ROOT, 'prisma');
export const SCHEMA_FOLDER = join(PRISMA_FOLDER, 'schema');
export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, 'migrations');
const LOCK_FILE = 'migration_lock.toml';
/** Prisma's note of the kind of database that the migrations are for. */
const LOCK = 'provider = "postgresql"\n';

/** Every `prisma/schema/*.prisma` file, in the order of their names. */
export function readSchema(folder = SCHEMA_FOLDER): SchemasContainer {
  const names = readdirSync(folder).filter((name) => name.endsWith('.prisma'));
  const files = names.sort().map((name) => ({
    path: join(folder, name),
    content: readFileSync(join(folder, name), 'utf8'),
  }));
  return { files };
}

/** The committed migrations, in the form the schema engine wants them. */
export function readMigrations(folder = MIGRATIONS_FOLDER): MigrationList {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: { path: LOCK_FILE, content: LOCK },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: readMigration(join(folder, name, 'migration.sql')) },
    })),
  };
}

/** Writes a new migration and returns its file. */
export function writeMigration(name: string, sql: string): string {
  const folder = join(MIGRATIONS_FOLDER, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(MIGRATIONS_FOLDER, LOCK_FILE), LOCK);
  const file = join(folder, 'migration.sql');
  writeFileSync(file, sql);
  return file;
}

function readMigration(file: string): { tag: 'ok'; value: string } | { tag: 'error'; value: string } {
  if (!existsSync(file)) return { tag: 'error', value: `${file} is missing.` };
  return { tag: 'ok', value: readFileSync(file, 'utf8') };
}
