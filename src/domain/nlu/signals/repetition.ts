import { tokeniseFolded } from '../text/tokenise';
import type { Repetition } from '../types';

/** Words that carry no question: two messages alike only in these are not alike. */
const FILLERS = new Set(
  'the a an is are was to of in on at for and or but i you me my we it this that do does did can could would please pls hi hello hey ok so just again still already asked said told der die das ein eine ist sind ich du und oder bitte mit el la los un una es de que y por favor yo me le les une est je et svp o os um e eu'.split(
    ' ',
  ),
);
/** Answers anybody gives more than once. */
const SHORTEST_QUESTION = 2;
const LOOK_BACK = 20;

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|en|e)$/u, '') : word;
}

function contentOf(text: string): string[] {
  const tokens = tokeniseFolded(text);
  const content = tokens.filter((token) => !FILLERS.has(token)).map(stem);
  return content.length > 0 ? content : tokens;
}

function characterGrams(words: readonly string[]): Map<string, number> {
  const grams = new Map<string, number>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let start = 0; start + 3 <= padded.length; start++) {
      const gram = padded.slice(start, start + 3);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  }
  return grams;
}

function cosine(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let dot = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  for (const [gram, count] of left) {
    dot += count * (right.get(gram) ?? 0);
    leftSquares += count * count;
  }
  for (const count of right.values()) rightSquares += count * count;
  return dot === 0 ? 0 : dot / Math.sqrt(leftSquares * rightSquares);
}

/**
 * Did the visitor ask this before? The likeness (cosine of character trigrams of the content words, so that
 * typos and word order matter little) with the most similar of their last twenty messages. `earlier` is oldest
 * first and without `text` itself. One-word answers such as "yes" never count.
 */
export function detectRepetition(text: string, earlier: readonly string[]): Repetition {
  const content = contentOf(text);
  if (tokeniseFolded(text).length < SHORTEST_QUESTION) return { value: 0, reasons: [], repeats: null };
  const grams = characterGrams(content);
  let value = 0;
  let repeats: number | null = null;
  for (let index = Math.max(0, earlier.length - LOOK_BACK); index < earlier.length; index++) {
    const other = earlier[index] ?? '';
    if (tokeniseFolded(other).length < SHORTEST_QUESTION) continue;
    const likeness = cosine(grams, characterGrams(contentOf(other)));
    if (likeness >= value && likeness > 0) {
      value = likeness;
      repeats = index;
    }
  }
  if (value < 0.5 || repeats === null) return { value, reasons: [], repeats: null };
  const messagesAgo = earlier.length - repeats;
  const when = messagesAgo === 1 ? 'just before' : `${messagesAgo} messages ago`;
  const how = value > 0.95 ? 'asked the same' : 'asked nearly the same';
  return { value, reasons: [`${how} ${when}: “${(earlier[repeats] ?? '').slice(0, 80)}”`], repeats };
}
