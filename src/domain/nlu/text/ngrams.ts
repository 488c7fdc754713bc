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

const SEED = { word: 1, typed: 2, stem: 3, pair: 4, gap: 5, characters: 6 };

/** Endings that rarely change what a message is about; longest first. */
const LONG_WORD_ENDING = /(?:ings?|ed|es|s|er|ly)$/u;
const SHORT_WORD_ENDING = /s$/u;

function stem(word: string): string {
  if (word.length > 4) return word.replace(LONG_WORD_ENDING, '');
  return word.length > 3 ? word.replace(SHORT_WORD_ENDING, '') : word;
}

function addWhole(counts: Map<number, number>, text: string, seed: number): void {
  add(counts, hashUnits(text, 0, text.length, seed));
}

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
 * Word 1–2-grams, pairs of words with one between them, and character 2–5-grams within word boundaries. Words
 * count with diacritics folded, without their ending, and once more as typed where that differs. Long numbers
 * count as "#": an order number says nothing about the intent.
 */
export function countNgrams(text: string): NgramCounts {
  const words = new Map<number, number>();
  const characters = new Map<number, number>();
  let previous = '';
  let previousStem = '';
  let beforePrevious = '';
  for (const typed of tokenise(text)) {
    const cut = typed.length > LONGEST_WORD ? typed.slice(0, LONGEST_WORD) : typed;
    const folded = LONG_NUMBER.test(cut) ? '#' : foldDiacritics(cut).replaceAll("'", '');
    const stemmed = stem(folded);
    addWhole(words, folded, SEED.word);
    addWhole(words, stemmed, SEED.stem);
    if (folded !== cut) addWhole(words, cut, SEED.typed);
    addWhole(words, `${previousStem} ${stemmed}`, SEED.pair);
    if (beforePrevious !== '') addWhole(words, `${beforePrevious} ${folded}`, SEED.gap);
    addCharacterGrams(characters, folded);
    beforePrevious = previous;
    previous = folded;
    previousStem = stemmed;
  }
  if (previousStem !== '') addWhole(words, `${previousStem} `, SEED.pair);
  return { words, characters };
}
