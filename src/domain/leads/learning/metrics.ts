/** Quality of probabilities against outcomes. */

/**
 * Area under the ROC curve: how often a case that ended well scores above one that did not; ties count half
 * (Mann–Whitney).
 * @returns null when one of the two kinds is missing
 */
export function rocArea(scores: readonly number[], outcomes: readonly boolean[]): number | null {
  const order = scores.map((score, place) => ({ score, won: outcomes[place] === true }));
  order.sort((a, b) => a.score - b.score);
  const wins = order.filter(({ won }) => won).length;
  const losses = order.length - wins;
  if (wins === 0 || losses === 0) return null;
  let below = 0;
  let pairs = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let tiedWins = 0;
    while (end < order.length && order[end]?.score === order[start]?.score) {
      if (order[end]?.won) tiedWins += 1;
      end += 1;
    }
    const tiedLosses = end - start - tiedWins;
    pairs += tiedWins * (below + tiedLosses / 2);
    below += tiedLosses;
    start = end;
  }
  return pairs / (wins * losses);
}

/** Mean squared distance of probability and outcome (Brier, 1950); 0 for no cases. */
export function brierScore(probabilities: readonly number[], outcomes: readonly boolean[]): number {
  const sum = probabilities.reduce((total, p, place) => total + (p - (outcomes[place] ? 1 : 0)) ** 2, 0);
  return probabilities.length === 0 ? 0 : sum / probabilities.length;
}

/** Mean negative logarithm of the probability given to what happened. */
export function logLoss(probabilities: readonly number[], outcomes: readonly boolean[]): number {
  const sum = probabilities.reduce((total, p, place) => {
    const given = Math.min(1 - 1e-12, Math.max(1e-12, p));
    return total - Math.log(outcomes[place] ? given : 1 - given);
  }, 0);
  return probabilities.length === 0 ? 0 : sum / probabilities.length;
}

export interface CalibrationBin {
  /** The bin holds probabilities from here up to `to`. */
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  /** Mean probability of its cases, and the share of them that ended well; 0 without cases. */
  readonly predicted: number;
  readonly observed: number;
}

/** Predicted against observed in bins of equal width. */
export function calibrationBins(
  probabilities: readonly number[],
  outcomes: readonly boolean[],
  bins = 10,
): CalibrationBin[] {
  const sums = Array.from({ length: bins }, () => ({ cases: 0, predicted: 0, won: 0 }));
  probabilities.forEach((probability, place) => {
    const bin = sums[Math.min(bins - 1, Math.max(0, Math.floor(probability * bins)))];
    if (!bin) return;
    bin.cases += 1;
    bin.predicted += probability;
    bin.won += outcomes[place] ? 1 : 0;
  });
  return sums.map(({ cases, predicted, won }, index) => ({
    from: index / bins,
    to: (index + 1) / bins,
    cases,
    predicted: cases === 0 ? 0 : predicted / cases,
    observed: cases === 0 ? 0 : won / cases,
  }));
}

/** Expected calibration error: distance of predicted and observed over the bins, weighted by their cases. */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const cases = bins.reduce((sum, bin) => sum + bin.cases, 0);
  const off = bins.reduce((sum, bin) => sum + bin.cases * Math.abs(bin.predicted - bin.observed), 0);
  return cases === 0 ? 0 : off / cases;
}

/**
 * Share that ended well among the best-scored share of cases; cases tied at the edge count with their mean.
 * @param share 0.1 for the top tenth; at least one case
 */
export function topRate(scores: readonly number[], outcomes: readonly boolean[], share = 0.1): number {
  const wanted = Math.max(1, Math.round(scores.length * share));
  const edge = scores.toSorted((a, b) => b - a)[Math.min(wanted, scores.length) - 1];
  if (edge === undefined) return 0;
  const above = { cases: 0, won: 0 };
  const tied = { cases: 0, won: 0 };
  scores.forEach((score, place) => {
    const to = score > edge ? above : tied;
    if (score < edge) return;
    to.cases += 1;
    to.won += outcomes[place] ? 1 : 0;
  });
  return (above.won + (tied.won / tied.cases) * (wanted - above.cases)) / wanted;
}
