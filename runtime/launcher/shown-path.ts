import { relative } from 'node:path';

/** A path as a person would write it: from the repository when it lies inside, in full otherwise. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}
