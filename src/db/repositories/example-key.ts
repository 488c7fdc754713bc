import { createHash } from 'node:crypto';
import { sameText } from '../../domain/training/same-text';

/** By what an index finds texts that say the same, however long they are. */
export function exampleKey(text: string): string {
  return createHash('sha256').update(sameText(text)).digest('hex');
}
