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
 * Pairs of vectors at least this much alike, most alike first; for each vector its nearest ones among those before
 * it. An inverted index adds the products up, so that vectors which share nothing are never compared.
 */
export function alikePairs(vectors: readonly QuestionVector[], threshold: number): AlikePair[] {
  const postings = new Map<string, { at: number; weight: number }[]>();
  const likeness = new Float64Array(vectors.length);
  const pairs: AlikePair[] = [];
  vectors.forEach((vector, other) => {
    const met: number[] = [];
    for (const [feature, weight] of vector) {
      const list = postings.get(feature) ?? [];
      for (const before of list) {
        const sum = likeness[before.at] ?? 0;
        if (sum === 0) met.push(before.at);
        likeness[before.at] = sum + weight * before.weight;
      }
      list.push({ at: other, weight });
      postings.set(feature, list);
    }
    const near: AlikePair[] = [];
    for (const one of met) {
      const sum = likeness[one] ?? 0;
      likeness[one] = 0;
      if (sum >= threshold) near.push({ one, other, likeness: sum });
    }
    pairs.push(...near.sort(byLikeness).slice(0, MOST_NEIGHBOURS));
  });
  return pairs.sort(byLikeness);
}

/** Cosine of two vectors of length 1. */
export function dot(one: QuestionVector, other: QuestionVector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [feature, weight] of small) sum += weight * (large.get(feature) ?? 0);
  return sum;
}

function byLikeness(a: AlikePair, b: AlikePair): number {
  return b.likeness - a.likeness || a.one - b.one || a.other - b.other;
}
