import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../processes/root';

const Dependencies = z.record(z.string(), z.string()).optional();

const Entry = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  dev: z.boolean().optional(),
  dependencies: Dependencies,
  devDependencies: Dependencies,
  optionalDependencies: Dependencies,
});

/** npm's package-lock.json, version 3: `packages` maps a folder such as `node_modules/pg` to what lies in it. */
const Lockfile = z.looseObject({ lockfileVersion: z.literal(3), packages: z.record(z.string(), Entry) });

export type LockEntry = z.infer<typeof Entry>;
export type Lockfile = z.infer<typeof Lockfile>;

const FILE = join(ROOT, 'package-lock.json');

export function readLockfile(): Lockfile {
  return Lockfile.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** Adds entries where npm would put them and leaves every other line as it is. */
export function addToLockfile(added: Record<string, LockEntry>): void {
  const file: Record<string, unknown> = JSON.parse(readFileSync(FILE, 'utf8'));
  const packages = { ...z.record(z.string(), z.unknown()).parse(file.packages), ...added };
  const places = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  file.packages = Object.fromEntries(places.map((place) => [place, packages[place]]));
  writeFileSync(FILE, `${JSON.stringify(file, null, 2)}\n`);
}
