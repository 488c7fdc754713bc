import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LaunchError } from '../launch-error';
import { releaseLock, takeLock } from '../processes/lock-file';

const REASONS: Record<string, string> = {
  EACCES: 'this user has no permission to write there',
  EPERM: 'this user has no permission to write there',
  EROFS: 'that disk is read-only',
  ENOSPC: 'that disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of that path is a file',
  EEXIST: 'it is a file',
};

/** Makes the data folder where it is missing and proves that it can be written. @returns its real path */
export function openDataFolder(folder: string): string {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true });
    const probe = join(path, `.write-test-${process.pid}`);
    // More than a block, because a full disk still takes a file without content.
    writeFileSync(probe, Buffer.alloc(64 * 1024));
    rmSync(probe);
    return realpathSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new LaunchError(
      `Baton cannot keep its data in ${path}: ${REASONS[code] ?? code}; choose another folder with BATON_DATA_DIR.`,
    );
  }
}

/** Claims the data folder for this launcher until it ends. @returns a function that gives it back */
export function claimDataFolder(dataDir: string): () => void {
  const file = join(dataDir, 'launcher.lock');
  const holder = takeLock(file);
  if (holder) {
    throw new LaunchError(
      `Baton is already running on ${dataDir} (process ${holder.pid}); stop it first or choose another folder with BATON_DATA_DIR.`,
    );
  }
  return () => releaseLock(file);
}
