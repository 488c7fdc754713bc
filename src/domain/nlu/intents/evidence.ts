import { countNgrams, type NgramCounts } from '../text/ngrams';
import { type SoftmaxRegression, scoreInto } from './softmax-regression';
import { type Vectoriser, vectoriseCounts } from './vectoriser';

/** How one text looks to a classifier. */
export interface Evidence {
  /** Scores of the intents (logits). */
  scores: Float64Array;
  /** Index of the best intent; −1 when the text has no known feature. */
  best: number;
  /** What the scope decision goes by, in the order of `SCOPE_FEATURES`. */
  features: Float64Array;
}

/**
 * ln p of the best intent, its score, the share of the word n-grams never seen in training, and −ln p of the
 * class of labelled out-of-scope texts (0 when there is none).
 */
export const SCOPE_FEATURES = 4;

const SMALLEST_PROBABILITY = 1e-9;

function unknownShare(vectoriser: Vectoriser, counts: NgramCounts): number {
  let unknown = 0;
  for (const hash of counts.words.keys()) if (!vectoriser.indexOf.has(hash)) unknown++;
  return counts.words.size === 0 ? 1 : unknown / counts.words.size;
}

function logSumOfExponentials(scores: Float64Array, count: number): number {
  let highest = -Infinity;
  for (let k = 0; k < count; k++) highest = Math.max(highest, scores[k] ?? highest);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp((scores[k] ?? 0) - highest);
  return highest + Math.log(sum);
}

/** Classifies counted n-grams; `intents` is the number of classes without the out-of-scope class. */
export function weighEvidence(
  vectoriser: Vectoriser,
  regression: SoftmaxRegression,
  intents: number,
  counts: NgramCounts,
): Evidence {
  const vector = vectoriseCounts(vectoriser, counts);
  const scores = new Float64Array(regression.classes);
  scoreInto(regression, vector, scores);
  let best = vector.indexes.length === 0 || intents === 0 ? -1 : 0;
  for (let k = 1; k < intents && best >= 0; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  const bestScore = scores[best] ?? 0;
  const hasOutOfScopeClass = regression.classes > intents;
  const logOutOfScope = (scores[intents] ?? 0) - logSumOfExponentials(scores, regression.classes);
  const features = Float64Array.of(
    bestScore - logSumOfExponentials(scores, intents),
    bestScore,
    unknownShare(vectoriser, counts),
    hasOutOfScopeClass ? -Math.max(logOutOfScope, Math.log(SMALLEST_PROBABILITY)) : 0,
  );
  return { scores: scores.subarray(0, intents), best, features };
}

export function weighText(
  vectoriser: Vectoriser,
  regression: SoftmaxRegression,
  intents: number,
  text: string,
): Evidence {
  return weighEvidence(vectoriser, regression, intents, countNgrams(text));
}
