import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withLock } from '../processes/lock-file';
import { ROOT } from '../processes/root';
import { readSchema } from './prisma-files';

const STAMP = join(ROOT, 'src/db/generated/.schema-hash');

/**
 * Generates the Prisma client when the schema has changed since the last time.
 * @returns whether there was anything to do
 */
export function generateClient(): Promise<boolean> {
  return withLock(join(ROOT, '.tmp/generate.lock'), async () => {
    const hash = schemaHash();
    if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return false;
    runPrismaGenerate();
    writeFileSync(STAMP, hash);
    return true;
  });
}

function runPrismaGenerate(): void {
  const require = createRequire(import.meta.url);
  const cli = require.resolve('prisma/build/index.js');
  const run = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: ROOT,
    encoding: 'utf8',
    // Generating needs no schema engine, but the CLI would download one unless it is shown a file that exists.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  if (run.status !== 0) throw new Error(`prisma generate failed:\n${run.stdout}\n${run.stderr}`);
}

function schemaHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'node_modules/prisma/package.json')));
  for (const file of readSchema().files) hash.update(`\0${file.path.slice(ROOT.length)}\0${file.content}`);
  return hash.digest('hex');
}
