import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const addressFile = (dataDir: string) => join(dataDir, 'address');

/** Notes where this install runs, for tools of the same clone. @returns what takes the note away again */
export function recordAddress(dataDir: string, port: number): () => Promise<void> {
  const file = addressFile(dataDir);
  writeFileSync(file, `http://localhost:${port}\n`);
  return async () => rmSync(file, { force: true });
}
