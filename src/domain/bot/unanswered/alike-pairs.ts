import type { QuestionVector } from './question-vectors';

export interface AlikePair {
  /** Indexes of the vectors, the smaller first. */
  readonly one: number;
  readonly other: number;
  /** Cosine, 0–1. */
  readonly likeness: number;
}

/** More neighbours than this say nothing new of where a question belongs. */
const MOST_NEIGHBOURS = 20;

/**
 * Pairs of vectors at least this much alike, most alike first. Exact up to the cap on neighbours: two vectors of
 * length 1 whose rare features do not meet, and whose common ones are shorter than the threshold, cannot reach it
 * (the prefix filter of Bayardo, Ma & Srikant, "Scaling up all pairs similarity search", WWW 2007).
 */
export function alikePairs(vectors: readonly QuestionVector[], threshold: number): AlikePair[] {
  const index = new Map<string, number[]>();
  const pairs: AlikePair[] = [];
  vectors.forEach((vector, at) => {
    const seen = new Set<number>();
    for (const feature of prefixOf(vector, threshold)) {
      for (const before of index.get(feature) ?? []) seen.add(before);
    }
    const near: AlikePair[] = [];
    for (const before of seen) {
      const likeness = dot(vector, vectors[before] ?? new Map());
      if (likeness >= threshold) near.push({ one: before, other: at, likeness });
    }
    pairs.push(...near.sort(byLikeness).slice(0, MOST_NEIGHBOURS));
    for (const feature of vector.keys()) {
      const list = index.get(feature);
      if (list) list.push(at);
      else index.set(feature, [at]);
    }
  });
  return pairs.sort(byLikeness);
}

export function dot(one: QuestionVector, other: QuestionVector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [feature, weight] of small) sum += weight * (large.get(feature) ?? 0);
  return sum;
}

/** The rare features, until what is left is too short to reach the threshold by itself. */
function prefixOf(vector: QuestionVector, threshold: number): string[] {
  const prefix: string[] = [];
  let left = 1;
  for (const [feature, weight] of vector) {
    if (left < threshold * threshold) break;
    prefix.push(feature);
    left -= weight * weight;
  }
  return prefix;
}

function byLikeness(a: AlikePair, b: AlikePair): number {
  return b.likeness - a.likeness || a.one - b.one || a.other - b.other;
}
