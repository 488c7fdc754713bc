/** One held-out prediction: class scores and the true class. */
export interface HeldOutScores {
  scores: Float64Array;
  target: number;
}

const LOWEST = Math.log(0.05);
const HIGHEST = Math.log(20);
const STEPS = 40;

function logLoss(held: readonly HeldOutScores[], temperature: number): number {
  let loss = 0;
  for (const { scores, target } of held) {
    let highest = -Infinity;
    for (let k = 0; k < scores.length; k++) highest = Math.max(highest, scores[k] ?? highest);
    let sum = 0;
    for (let k = 0; k < scores.length; k++) sum += Math.exp(((scores[k] ?? 0) - highest) / temperature);
    loss += Math.log(sum) - ((scores[target] ?? 0) - highest) / temperature;
  }
  return loss;
}

/**
 * Temperature scaling (Guo et al., 2017): the divisor of the scores that makes held-out probabilities likeliest,
 * by golden-section search on its logarithm.
 */
export function fitTemperature(held: readonly HeldOutScores[]): number {
  if (held.length === 0) return 1;
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = LOWEST;
  let high = HIGHEST;
  for (let step = 0; step < STEPS; step++) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (logLoss(held, Math.exp(left)) < logLoss(held, Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** Expected calibration error: mean distance of confidence and accuracy over equal-width bins, weighted by size. */
export function expectedCalibrationError(
  predictions: readonly { confidence: number; right: boolean }[],
  bins = 15,
): number {
  const sums = Array.from({ length: bins }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of predictions) {
    const bin = sums[Math.min(bins - 1, Math.floor(confidence * bins))];
    if (bin === undefined) continue;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  const total = sums.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0);
  return predictions.length === 0 ? 0 : total / predictions.length;
}
