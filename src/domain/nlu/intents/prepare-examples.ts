import type { NgramCounts } from '../text/ngrams';
import type { IntentExample, TrainingProgress } from '../types';
import type { CountedExample } from './cross-validate';

export interface PreparedExamples {
  intents: string[];
  known: CountedExample[];
  /** The texts of `known`. */
  texts: string[];
  /** Labelled out-of-scope examples; empty when there are too few to learn from. */
  unknown: CountedExample[];
  names: CountedExample[];
}

/** With fewer labelled out-of-scope examples, intents are held out instead to see what "unknown" looks like. */
const ENOUGH_OUT_OF_SCOPE = 20;
const TEXTS_PER_STEP = 500;

/** "orderStatus", "order_status", "ORDER-STATUS" → "order status". */
function inWords(intent: string): string {
  return intent
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Counts the n-grams of every example and numbers the intents; blank texts are left out. */
export function* prepareExamples(
  examples: readonly IntentExample[],
  outOfScopeLabel: string | undefined,
  count: (text: string) => NgramCounts,
): Generator<TrainingProgress, PreparedExamples> {
  const intents = [...new Set(examples.map(({ intent }) => intent))]
    .filter((intent) => intent !== outOfScopeLabel)
    .sort();
  const indexOf = new Map(intents.map((intent, index) => [intent, index]));
  const prepared: PreparedExamples = { intents, known: [], texts: [], unknown: [], names: [] };
  for (const [index, { text, intent }] of examples.entries()) {
    const counts = count(text);
    const target = indexOf.get(intent);
    if (counts.words.size > 0 && target === undefined)
      prepared.unknown.push({ counts, target: intents.length });
    if (counts.words.size > 0 && target !== undefined) {
      prepared.known.push({ counts, target });
      prepared.texts.push(text);
    }
    if (index % TEXTS_PER_STEP === 0) yield { phase: 'reading', done: 0.02 * (index / examples.length) };
  }
  if (prepared.unknown.length < ENOUGH_OUT_OF_SCOPE) prepared.unknown = [];
  prepared.names = intents
    .map((intent, target) => ({ counts: count(inWords(intent)), target }))
    .filter(({ counts }) => counts.words.size > 0);
  return prepared;
}
