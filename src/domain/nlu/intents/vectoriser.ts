import { countNgrams, type NgramCounts } from '../text/ngrams';

/**
 * Feature indexes and their weights. A block of known n-grams has its full length; n-grams never seen in training
 * count towards the length too, so that a text full of unknown words comes out short and scores low everywhere.
 */
export interface SparseVector {
  indexes: Int32Array;
  values: Float32Array;
}

/** Sublinear TF-IDF over the features seen in training. */
export interface Vectoriser {
  /** Hash of each feature, by index. */
  hashes: Uint32Array;
  /** Inverse document frequency of each feature, by index. */
  idf: Float32Array;
  indexOf: Map<number, number>;
  /** Weight of a feature that was never seen: rarer than any known one. */
  unseenIdf: number;
}

/** Squared share of the vector that goes to word n-grams; the rest goes to character n-grams. */
const WORD_SHARE = 0.3;

export function vectoriserFrom(hashes: Uint32Array, idf: Float32Array, unseenIdf: number): Vectoriser {
  const indexOf = new Map<number, number>();
  for (let index = 0; index < hashes.length; index++) indexOf.set(hashes[index] ?? 0, index);
  return { hashes, idf, indexOf, unseenIdf };
}

/**
 * Learns which features exist and how rare each is: idf = ln((1 + n) / (1 + df)) + 1.
 * `minimumTexts` drops features seen in fewer texts.
 */
export function fitVectoriser(texts: readonly NgramCounts[], minimumTexts: number): Vectoriser {
  const textsWith = new Map<number, number>();
  for (const counts of texts) {
    for (const block of [counts.words, counts.characters]) {
      for (const hash of block.keys()) textsWith.set(hash, (textsWith.get(hash) ?? 0) + 1);
    }
  }
  const kept = [...textsWith].filter(([, count]) => count >= minimumTexts);
  const hashes = Uint32Array.from(kept, ([hash]) => hash);
  const idf = Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1);
  return vectoriserFrom(hashes, idf, Math.log(1 + texts.length) + 1);
}

interface Block {
  indexes: number[];
  values: number[];
}

function weighBlock(vectoriser: Vectoriser, counts: Map<number, number>, share: number): Block {
  const indexes: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [hash, count] of counts) {
    const index = vectoriser.indexOf.get(hash);
    const idf = index === undefined ? vectoriser.unseenIdf : (vectoriser.idf[index] ?? 0);
    const value = (1 + Math.log(count)) * idf;
    squares += value * value;
    if (index === undefined) continue;
    indexes.push(index);
    values.push(value);
  }
  const scale = squares > 0 ? Math.sqrt(share / squares) : 0;
  return { indexes, values: values.map((value) => value * scale) };
}

export function vectoriseCounts(vectoriser: Vectoriser, counts: NgramCounts): SparseVector {
  const words = weighBlock(vectoriser, counts.words, WORD_SHARE);
  const characters = weighBlock(vectoriser, counts.characters, 1 - WORD_SHARE);
  return {
    indexes: Int32Array.from([...words.indexes, ...characters.indexes]),
    values: Float32Array.from([...words.values, ...characters.values]),
  };
}

export function vectorise(vectoriser: Vectoriser, text: string): SparseVector {
  return vectoriseCounts(vectoriser, countNgrams(text));
}
