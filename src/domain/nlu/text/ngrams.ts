import { foldDiacritics } from './normalise';
import { tokenise } from './tokenise';

/** Counts of hashed n-grams of one text, words and characters apart because they are normalised apart. */
export interface NgramCounts {
  words: Map<number, number>;
  characters: Map<number, number>;
}

const SHORTEST_CHARACTER_GRAM = 2;
const LONGEST_CHARACTER_GRAM = 5;
/** Longer words are cut: they are pasted keys or keyboard mashing. */
const LONGEST_WORD = 32;
const LONG_NUMBER = /^\p{N}[\p{N}.,:]{2,}/u;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units with a final mix; 32 bits are enough for the 10⁵ features of a large model. */
function hashUnits(text: string, start: number, end: number, seed: number): number {
  let hash = FNV_OFFSET ^ seed;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const SEED = { word: 1, typed: 2, pair: 3, characters: 4 };

function add(counts: Map<number, number>, feature: number): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}

function addCharacterGrams(counts: Map<number, number>, word: string): void {
  const padded = ` ${word} `;
  for (let length = SHORTEST_CHARACTER_GRAM; length <= LONGEST_CHARACTER_GRAM; length++) {
    for (let start = 0; start + length <= padded.length; start++) {
      add(counts, hashUnits(padded, start, start + length, SEED.characters + length));
    }
  }
}

/**
 * Word 1–2-grams and character 2–5-grams within word boundaries. Words count with diacritics folded, and once
 * more as typed where that differs. Long numbers count as "#": an order number says nothing about the intent.
 */
export function countNgrams(text: string): NgramCounts {
  const words = new Map<number, number>();
  const characters = new Map<number, number>();
  let previous = '';
  for (const typed of tokenise(text)) {
    const cut = typed.length > LONGEST_WORD ? typed.slice(0, LONGEST_WORD) : typed;
    const folded = LONG_NUMBER.test(cut) ? '#' : foldDiacritics(cut).replaceAll("'", '');
    add(words, hashUnits(folded, 0, folded.length, SEED.word));
    if (folded !== cut) add(words, hashUnits(cut, 0, cut.length, SEED.typed));
    const pair = `${previous} ${folded}`;
    add(words, hashUnits(pair, 0, pair.length, SEED.pair));
    addCharacterGrams(characters, folded);
    previous = folded;
  }
  if (previous !== '') {
    const closing = `${previous} `;
    add(words, hashUnits(closing, 0, closing.length, SEED.pair));
  }
  return { words, characters };
}
