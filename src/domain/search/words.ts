/**
 * Words as the search compares them: without accents and case, split at everything that is neither letter nor digit.
 * The database does the same (`search_fold`, `search_split` in the migration of the search); a test holds both to one
 * list of hard cases.
 */
const MARKS = /[\u0300-\u036f\u064b-\u065f]/gu;
const SEPARATORS =
  /[\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f]/u;
const LONGEST_WORD = 60;

const SPELLED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

function fold(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().replace(MARKS, '');
  return [...plain].map((one) => SPELLED[one] ?? one).join('');
}

interface FoundWord {
  /** Folded, by character (code point). */
  readonly characters: readonly string[];
  /** For each folded character where it begins and ends in the text, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The words of a text, and where each of their characters stands in it. */
export function findWords(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  let word: { characters: string[]; starts: number[]; ends: number[] } | null = null;
  let offset = 0;
  for (const original of text) {
    const end = offset + original.length;
    const folded = fold(original);
    // A mark belongs to the letter before it.
    if (folded === '' && word) word.ends[word.ends.length - 1] = end;
    for (const character of folded) {
      if (SEPARATORS.test(character)) {
        word = null;
        continue;
      }
      if (!word) {
        word = { characters: [], starts: [], ends: [] };
        words.push(word);
      }
      if (word.characters.length >= LONGEST_WORD) continue;
      word.characters.push(character);
      word.starts.push(offset);
      word.ends.push(end);
    }
    offset = end;
  }
  return words;
}
