import { runEntry } from '../run-entry';
import { addToLockfile, readLockfile } from './lockfile';
import { missingPlatforms } from './missing-platforms';

/** `npm run lock:complete`, to be run after every change of package-lock.json. */
await runEntry(async () => {
  const missing = missingPlatforms(readLockfile());
  const count = Object.keys(missing).length;
  if (count > 0) addToLockfile(missing);
  console.log(`${count} packages for other systems were added to package-lock.json.`);
});
