/**
 * From probabilities to scores: straight lines between points (probability, score). A lead that is likelier to be won
 * always scores at least as high, and the thresholds of the bands keep the share of leads that they had.
 */
export interface ScoreScale {
  readonly points: readonly (readonly [number, number])[];
}

/** However few or many leads the rules find hot, the bands of the learned score hold about so many. */
const HOT_SHARE = { least: 0.02, most: 0.3 };
const WARM_SHARE = { least: 0.1, most: 0.6 };
const APART = 1e-6;

/**
 * The scale on which as many of the same leads are warm and hot as by the rules, so that policies which name a score
 * hand over about as often as before, only other leads.
 * @param probabilities of leads that the model had not seen
 * @param ruleScores of the same leads
 */
export function fitScale(
  probabilities: readonly number[],
  ruleScores: readonly number[],
  { warmFrom, hotFrom }: { readonly warmFrom: number; readonly hotFrom: number },
): ScoreScale {
  const share = (from: number) =>
    ruleScores.filter((score) => score >= from).length / Math.max(1, ruleScores.length);
  const hotShare = within(share(hotFrom), HOT_SHARE);
  const warmShare = Math.max(within(share(warmFrom), WARM_SHARE), hotShare);
  const warm = clampProbability(quantile(probabilities, 1 - warmShare), APART, 1 - 2 * APART);
  const hot = clampProbability(quantile(probabilities, 1 - hotShare), warm + APART, 1 - APART);
  return {
    points: [
      [0, 0],
      [warm, warmFrom],
      [hot, hotFrom],
      [1, 100],
    ],
  };
}

/** The score of a probability, 0–100, not rounded. */
export function scoreOf({ points }: ScoreScale, probability: number): number {
  const above = Math.max(
    1,
    points.findIndex(([p]) => p >= probability),
  );
  const [p0, s0] = points[above - 1] ?? [0, 0];
  const [p1, s1] = points[above] ?? [1, 100];
  return s0 + ((s1 - s0) * (probability - p0)) / (p1 - p0);
}

function within(share: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, share));
}

function clampProbability(probability: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, probability));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0.5;
}
