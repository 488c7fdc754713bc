import { findWords } from './words';

/** A stretch of a text in UTF-16 units, as `slice` takes them. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a query stand in a text: whole words, and the beginning of words for the last one unless it is a
 * single letter. In order, without overlaps.
 */
export function findRanges(text: string, query: string): TextRange[] {
  const wanted = findWords(query).map(({ characters }) => characters.join(''));
  const last = wanted.at(-1);
  if (last === undefined) return [];
  const whole = new Set(wanted);
  const unfinished = [...last].length > 1 || last > 'z' ? last : null;
  const ranges: TextRange[] = [];
  for (const { characters, starts, ends } of findWords(text)) {
    const word = characters.join('');
    const length = whole.has(word)
      ? characters.length
      : unfinished !== null && word.startsWith(unfinished)
        ? [...unfinished].length
        : 0;
    const start = starts[0];
    const end = ends[length - 1];
    if (length > 0 && start !== undefined && end !== undefined) ranges.push({ start, end });
  }
  return ranges;
}
