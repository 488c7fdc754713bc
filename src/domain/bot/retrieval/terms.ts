import { tokeniseFolded } from '../../nlu/text/tokenise';
import { stem } from './stem';
import { STOP_WORDS } from './stop-words';
import { SYNONYMS } from './synonyms';

export interface Term {
  /** What is counted and looked up: a stem or a concept. */
  term: string;
  /** The word as written, folded; for a phrase its words joined. */
  word: string;
}

/**
 * The informative terms of a text in order, repeats included: folded, without stop words, stemmed, synonyms
 * brought to one concept. The longest known phrase wins ("single sign on" before "sign").
 */
export function termsOf(text: string): Term[] {
  const tokens = tokeniseFolded(text);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at);
    if (phrase !== null) {
      if (phrase.concept !== null) terms.push({ term: phrase.concept, word: phrase.words });
      at += phrase.length;
      continue;
    }
    const token = tokens[at] ?? '';
    at += 1;
    if (STOP_WORDS.has(token) || token.length < 2) continue;
    terms.push({ term: termOf(token), word: token });
  }
  return terms;
}

/** Endings of adjectives and nouns in the other languages, tried only on words long enough to spare them. */
const INFLECTION = /(?:en|er|es|em|os|as|e|n|s)$/;

function termOf(token: string): string {
  const stemmed = stem(token);
  const base = token.length > 6 ? token.replace(INFLECTION, '') : token;
  return SYNONYMS.ofWord.get(stemmed) ?? SYNONYMS.ofWord.get(stem(base)) ?? stemmed;
}

function phraseAt(
  tokens: readonly string[],
  at: number,
): { concept: string | null; words: string; length: number } | null {
  for (let length = Math.min(SYNONYMS.longestPhrase, tokens.length - at); length > 1; length--) {
    const words = tokens.slice(at, at + length).join(' ');
    const concept = SYNONYMS.ofPhrase.get(words);
    if (concept !== undefined) return { concept, words, length };
  }
  return null;
}
