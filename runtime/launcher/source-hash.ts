import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../processes/root';

/** What a production build depends on. The Prisma client is made from the schema, which stands for it here. */
const SOURCES = [
  'src',
  'public',
  'prisma/schema',
  'runtime/stylesheets',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.next.json',
  'package.json',
  'package-lock.json',
];
const IRRELEVANT = /\.test\.tsx?$|^src\/db\/generated\//;

/** A hash over names and contents of every file that a build reads. */
export function sourceHash(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap(listFiles)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

function listFiles(place: string): string[] {
  const found = statSync(join(ROOT, place), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [place];
  const files = readdirSync(join(ROOT, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
  return files.filter((file) => !IRRELEVANT.test(file)).sort();
}
