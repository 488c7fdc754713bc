import type { LockEntry, Lockfile } from './lockfile';
import { platformOfName } from './platform-of-name';

const NESTED = '/node_modules/';

/**
 * The optional packages for other systems that the lock should name and does not, because the registry it was made
 * with lacks them. Without them `npm ci` refuses the lock. They carry no integrity: npm fetches them where it needs them.
 * @returns new entries by place
 */
export function missingPlatforms(lockfile: Lockfile): Record<string, LockEntry> {
  const missing: Record<string, LockEntry> = {};
  const has = (place: string) => place in lockfile.packages || place in missing;
  for (const [parent, entry] of Object.entries(lockfile.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (lookupPlaces(parent, name).some(has)) continue;
      missing[`node_modules/${name}`] = {
        version: range.replace(/^[\^~]/, ''),
        ...platformOfName(name),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      };
    }
  }
  return missing;
}

/** Where Node looks for a package, from the folder of the one that asks upwards. */
function lookupPlaces(parent: string, name: string): string[] {
  const places: string[] = [];
  for (let folder = parent; folder !== ''; ) {
    places.push(`${folder}${NESTED}${name}`);
    const end = folder.lastIndexOf(NESTED);
    folder = end === -1 ? '' : folder.slice(0, end);
  }
  return [...places, `node_modules/${name}`];
}
