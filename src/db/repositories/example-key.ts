import { createHash } from 'node:crypto';

/** What two texts that say the same have in common: a hash of the text without case and spacing. */
export function exampleKey(text: string): string {
  const plain = text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return createHash('sha256').update(plain).digest('hex');
}
