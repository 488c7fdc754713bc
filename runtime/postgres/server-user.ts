import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { LaunchError } from '../launch-error';

/** The user PostgreSQL runs as, when that is not the user who started Baton. */
export type ServerUser = { uid: number; gid: number };

const NOBODY: ServerUser = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of an existing cluster,
 * or as `nobody`; everyone else runs it as themselves (undefined).
 */
export function serverUser(existingCluster: string | undefined): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (!existingCluster) return NOBODY;
  const owner = statSync(existingCluster);
  return owner.uid === 0 ? NOBODY : { uid: owner.uid, gid: owner.gid };
}

/** Whether that user can enter the folder: asked of the system itself, so that ACLs and mounts count too. */
export function canEnter(user: ServerUser | undefined, folder: string): boolean {
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'probe', folder], { ...user, cwd: '/' });
  if (probe.error) {
    throw new LaunchError(
      `PostgreSQL refuses to run as root and this system does not let root become user ${user?.uid}; start Baton as an ordinary user or set DATABASE_URL.`,
    );
  }
  return probe.status === 0;
}
