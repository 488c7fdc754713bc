export interface Outcome {
  actual: string;
  predicted: string;
}

export interface LabelMetrics {
  n: number;
  precision: number;
  recall: number;
  f1: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

interface Tally {
  actual: number;
  predicted: number;
  right: number;
}

function tallies(outcomes: readonly Outcome[]): Map<string, Tally> {
  const byLabel = new Map<string, Tally>();
  const tallyOf = (label: string): Tally => {
    const tally = byLabel.get(label) ?? { actual: 0, predicted: 0, right: 0 };
    byLabel.set(label, tally);
    return tally;
  };
  for (const { actual, predicted } of outcomes) {
    tallyOf(actual).actual += 1;
    tallyOf(predicted).predicted += 1;
    if (actual === predicted) tallyOf(actual).right += 1;
  }
  return byLabel;
}

export function accuracy(outcomes: readonly Outcome[]): number {
  return ratio(outcomes.filter(({ actual, predicted }) => actual === predicted).length, outcomes.length);
}

export function metricsPerLabel(outcomes: readonly Outcome[]): Record<string, LabelMetrics> {
  const entries = [...tallies(outcomes)].map(
    ([label, { actual, predicted, right }]): [string, LabelMetrics] => [
      label,
      {
        n: actual,
        precision: ratio(right, predicted),
        recall: ratio(right, actual),
        f1: ratio(2 * right, actual + predicted),
      },
    ],
  );
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Mean F1 of the labels that occur in the test set. */
export function macroF1(outcomes: readonly Outcome[]): number {
  const occurring = Object.values(metricsPerLabel(outcomes)).filter(({ n }) => n > 0);
  return ratio(
    occurring.reduce((sum, { f1 }) => sum + f1, 0),
    occurring.length,
  );
}

/** Matthews correlation coefficient for many classes (Gorodkin, 2004: R_K). */
export function matthewsCorrelation(outcomes: readonly Outcome[]): number {
  const total = outcomes.length;
  let right = 0;
  let products = 0;
  let actualSquares = 0;
  let predictedSquares = 0;
  for (const tally of tallies(outcomes).values()) {
    right += tally.right;
    products += tally.actual * tally.predicted;
    actualSquares += tally.actual ** 2;
    predictedSquares += tally.predicted ** 2;
  }
  const spread = (total ** 2 - predictedSquares) * (total ** 2 - actualSquares);
  return spread === 0 ? 0 : (right * total - products) / Math.sqrt(spread);
}

/** Area under the ROC curve: how often a positive scores above a negative, ties counting half. */
export function areaUnderRoc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const scored = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((left, right) => left.score - right.score);
  let rankSum = 0;
  let index = 0;
  while (index < scored.length) {
    let end = index;
    while (end < scored.length && scored[end]?.score === scored[index]?.score) end++;
    const meanRank = (index + 1 + end) / 2;
    for (let tied = index; tied < end; tied++) if (scored[tied]?.positive === true) rankSum += meanRank;
    index = end;
  }
  const count = positives.length;
  return (rankSum - (count * (count + 1)) / 2) / (count * negatives.length);
}

/** The value below which a share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
