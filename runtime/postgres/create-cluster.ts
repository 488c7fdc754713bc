import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from '../launch-error';
import type { Binaries } from './binaries';
import type { ClusterPlace } from './cluster-place';
import { explainFailure } from './explain-failure';

export const SUPERUSER = 'baton';
const MAJOR_VERSION = '18';

/** The superuser's password, made once and readable by the owner of the data folder alone. */
export function clusterPassword(dataDir: string, clusterExists: boolean): string {
  const file = join(dataDir, 'postgres-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (clusterExists)
    throw new LaunchError(`${file} is missing; without it the database beside it cannot be opened.`);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Runs initdb beside the final place and renames, so that an interrupted run never looks like a cluster. */
export function createCluster(
  place: ClusterPlace,
  binaries: Binaries,
  password: string,
  durable: boolean,
): void {
  const draft = `${place.cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const passwordFile = join(draft, 'password');
  const folder = join(draft, 'data');
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  for (const path of [draft, folder, passwordFile]) {
    if (place.user) chownSync(path, place.user.uid, place.user.gid);
  }

  const args = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  const run = spawnSync(binaries.initdb, args, {
    ...place.user,
    cwd: '/',
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C' },
    encoding: 'utf8',
  });
  if (run.error || run.status !== 0) {
    throw explainFailure(run.error?.message ?? `${run.stdout}\n${run.stderr}`, place.cluster);
  }
  renameSync(folder, place.cluster);
  rmSync(draft, { recursive: true, force: true });
}

/** Refuses a cluster that another major version of PostgreSQL wrote. */
export function assertVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new LaunchError(
      `The database in ${cluster} was made by PostgreSQL ${version}, this is ${MAJOR_VERSION}; move it with pg_dump and pg_restore.`,
    );
  }
}
