import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { LaunchError } from '../launch-error';
import { ROOT } from '../processes/root';
import { runEntry } from '../run-entry';
import { readLockfile } from './lockfile';
import { missingPlatforms } from './missing-platforms';

const Dependencies = z.record(z.string(), z.string()).default({});
const Manifest = z.object({ dependencies: Dependencies, devDependencies: Dependencies });

/** `npm run lock:check`: would `npm ci` accept this lock, here and on other systems? */
await runEntry(async () => {
  const lockfile = readLockfile();
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  if (!isDeepStrictEqual(Manifest.parse(lockfile.packages['']), manifest)) {
    throw new LaunchError(
      'package-lock.json is not of this package.json; run npm install, then npm run lock:complete.',
    );
  }
  const missing = Object.keys(missingPlatforms(lockfile));
  if (missing.length > 0) {
    throw new LaunchError(`package-lock.json lacks ${missing.join(', ')}; run npm run lock:complete.`);
  }
  const bound = Object.entries(lockfile.packages).filter(([, entry]) => entry.resolved?.startsWith('http'));
  if (bound.length > 0) {
    throw new LaunchError(
      `package-lock.json binds ${bound[0]?.[0]} to one registry; install with omit-lockfile-registry-resolved.`,
    );
  }
  console.log('package-lock.json is complete.');
});
