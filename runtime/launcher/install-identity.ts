import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LaunchError } from '../launch-error';

const Identity = z.object({
  /** Tells the cookies of two installs on one host apart. */
  installId: z.string().regex(/^[a-z0-9]{1,16}$/),
  secret: z.string().min(16),
  realtime: z.object({ appId: z.string(), key: z.string(), secret: z.string(), port: z.number().optional() }),
});
export type Identity = z.infer<typeof Identity>;

/** What this install made up on its first start and keeps: only the owner of the data folder can read it. */
export function loadIdentity(dataDir: string): Identity {
  const file = join(dataDir, 'identity.json');
  if (existsSync(file)) {
    try {
      return Identity.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      throw new LaunchError(
        `${file} is damaged; restore it from a backup, or delete it, which signs everyone out.`,
      );
    }
  }
  const identity: Identity = {
    installId: randomBytes(4).toString('hex'),
    secret: randomBytes(32).toString('base64url'),
    realtime: {
      appId: String(randomBytes(3).readUIntBE(0, 3)),
      key: randomBytes(10).toString('hex'),
      secret: randomBytes(16).toString('hex'),
    },
  };
  saveIdentity(dataDir, identity);
  return identity;
}

/** Written beside and renamed, so that a crash leaves the old one or the new one. */
export function saveIdentity(dataDir: string, identity: Identity): void {
  const file = join(dataDir, 'identity.json');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(identity, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
