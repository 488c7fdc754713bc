import { cleanText } from '../../contracts/primitives';
import { findWords } from '../../domain/search/words';

/** What is searched for; undefined when nothing of it is a word, so that the list is not narrowed at all. */
export function searchWords(q: string | undefined): string | undefined {
  const words = cleanText(q ?? '');
  return findWords(words).length === 0 ? undefined : words;
}
