/** A kind of evidence: phrases over folded clauses, how much it weighs, and how to say it. */
export interface PhraseGroup {
  reason: string;
  weight: number;
  pattern: RegExp;
}

/** A group of phrases, matched as whole words (Arabic: anywhere) in folded text. */
export function phraseGroup(reason: string, weight: number, latin: string, arabic = ''): PhraseGroup {
  const whole = `(?<![\\p{L}\\p{N}])(?:${latin})(?![\\p{L}\\p{N}])`;
  return { reason, weight, pattern: new RegExp(arabic === '' ? whole : `${whole}|${arabic}`, 'gu') };
}

/** Independent pieces of evidence, each 0–1: 1 − ∏(1 − w). */
export function combineWeights(weights: readonly number[]): number {
  return 1 - weights.reduce((product, weight) => product * (1 - Math.min(Math.max(weight, 0), 1)), 1);
}
