import { tokeniseFolded } from '../../nlu/text/tokenise';
import { STOP_WORDS } from '../retrieval/stop-words';
import { termsOf } from '../retrieval/terms';

/** Features of a question with their weights; of length 1. */
export type QuestionVector = ReadonlyMap<string, number>;

/** Squared share of the length that goes to whole terms; the rest, to character trigrams, forgives typing errors. */
const TERM_SHARE = 0.7;
const GRAM = 3;

/**
 * TF-IDF vectors of questions: informative terms with synonyms brought together, as retrieval reads them, and
 * character trigrams of the informative words. idf = ln((1 + n) / (1 + df)) + 1.
 */
export function questionVectors(texts: readonly string[]): QuestionVector[] {
  const counted = texts.map((text) => ({ terms: countTerms(text), grams: countGrams(text) }));
  const textsWith = new Map<string, number>();
  for (const { terms, grams } of counted) {
    for (const feature of [...terms.keys(), ...grams.keys()]) {
      textsWith.set(feature, (textsWith.get(feature) ?? 0) + 1);
    }
  }
  const idf = (feature: string) => Math.log((1 + texts.length) / (1 + (textsWith.get(feature) ?? 0))) + 1;
  return counted.map(({ terms, grams }) => {
    return new Map([...weigh(terms, idf, TERM_SHARE), ...weigh(grams, idf, 1 - TERM_SHARE)]);
  });
}

function weigh(
  counts: ReadonlyMap<string, number>,
  idf: (feature: string) => number,
  share: number,
): [string, number][] {
  const weights = [...counts].map(([feature, count]): [string, number] => [
    feature,
    (1 + Math.log(count)) * idf(feature),
  ]);
  const squares = weights.reduce((sum, [, weight]) => sum + weight * weight, 0);
  const scale = squares === 0 ? 0 : Math.sqrt(share / squares);
  return weights.map(([feature, weight]) => [feature, weight * scale]);
}

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of termsOf(text)) add(counts, `t:${term}`);
  // "Where are you?" is all stop words; alike is then who says the same.
  if (counts.size === 0) for (const token of tokeniseFolded(text)) add(counts, `t:${token}`);
  return counts;
}

function countGrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const tokens = tokeniseFolded(text);
  const informative = tokens.filter((token) => !STOP_WORDS.has(token));
  for (const token of informative.length > 0 ? informative : tokens) {
    const padded = ` ${token} `;
    for (let start = 0; start + GRAM <= padded.length; start++) {
      add(counts, `g:${padded.slice(start, start + GRAM)}`);
    }
  }
  return counts;
}

function add(counts: Map<string, number>, feature: string): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}
