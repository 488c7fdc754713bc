import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LaunchError } from '../launch-error';
import { canEnter, type ServerUser, serverUser } from './server-user';

export type ClusterPlace = {
  /** PostgreSQL's own data folder. */
  cluster: string;
  /** A folder the server's user can enter, for anything else it must read. */
  shelter: string;
  user: ServerUser | undefined;
};

/**
 * Decides where PostgreSQL's files live: in `<dataDir>/postgres`. When root keeps `dataDir` where no other user may
 * enter, they live in a shelter outside and `<dataDir>/postgres-location` remembers where.
 */
export function placeCluster(dataDir: string, log: (line: string) => void): ClusterPlace {
  const inside = join(dataDir, 'postgres');
  const pointer = join(dataDir, 'postgres-location');
  const remembered = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : undefined;
  const existing = [remembered, inside].find((folder) => folder && existsSync(folder));
  const user = serverUser(existing);

  if (existing && !user) assertOwned(existing);
  if (existing && canEnter(user, dirname(existing))) {
    if (existing !== inside) log(`The database is kept in ${existing}.`);
    return { cluster: existing, shelter: dirname(existing), user };
  }
  if (!user || (!existing && canEnter(user, dataDir))) return { cluster: inside, shelter: dataDir, user };
  if (existing) {
    throw new LaunchError(
      `The database in ${existing} belongs to user ${user.uid}, who can no longer enter that folder; give that user access or choose another BATON_DATA_DIR.`,
    );
  }

  const shelter = join(shelterBase(user), createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  const cluster = join(shelter, 'postgres');
  mkdirSync(shelter, { recursive: true });
  chmodSync(shelter, 0o755);
  writeFileSync(pointer, `${cluster}\n`);
  log(
    `PostgreSQL cannot run as root and ${dataDir} is closed to other users: the database is kept in ${cluster}.`,
  );
  return { cluster, shelter, user };
}

function assertOwned(cluster: string): void {
  const owner = statSync(cluster).uid;
  if (process.getuid && owner !== process.getuid()) {
    throw new LaunchError(
      `The database in ${cluster} belongs to user ${owner}; start Baton as that user or choose another BATON_DATA_DIR.`,
    );
  }
}

/** A root-owned folder that the server's user can enter; a folder somebody else made in a shared place is refused. */
function shelterBase(user: ServerUser): string {
  for (const base of ['/var/lib/baton', '/var/tmp/baton', join(tmpdir(), 'baton')]) {
    try {
      mkdirSync(base, { recursive: true });
      if (statSync(base).uid !== 0) continue;
      chmodSync(base, 0o755);
      if (canEnter(user, base)) return base;
    } catch (error) {
      if (error instanceof LaunchError) throw error;
    }
  }
  throw new LaunchError(
    'PostgreSQL cannot run as root and no folder that another user may enter could be made; set BATON_DATA_DIR to one, start Baton as an ordinary user, or set DATABASE_URL.',
  );
}
