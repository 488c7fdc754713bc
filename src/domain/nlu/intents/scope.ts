/** Decides whether a message is in scope from how the classifier sees it: a small logistic regression. */
export interface ScopeModel {
  means: Float64Array;
  deviations: Float64Array;
  weights: Float64Array;
  bias: number;
  /** Messages whose scope score is below this are out of scope. */
  threshold: number;
}

const STEPS = 300;
const STEP_SIZE = 1;
const PENALTY = 0.01;

function standardised(model: ScopeModel, features: Float64Array, index: number): number {
  return ((features[index] ?? 0) - (model.means[index] ?? 0)) / (model.deviations[index] ?? 1);
}

/** How much a message looks in scope, 0–1. */
export function scopeScore(model: ScopeModel, features: Float64Array): number {
  let odds = model.bias;
  for (let index = 0; index < model.weights.length; index++) {
    odds += (model.weights[index] ?? 0) * standardised(model, features, index);
  }
  return 1 / (1 + Math.exp(-odds));
}

function moments(
  rows: readonly Float64Array[],
  width: number,
): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  for (let index = 0; index < width; index++) {
    const column = rows.map((row) => row[index] ?? 0);
    const mean = column.reduce((sum, value) => sum + value, 0) / Math.max(1, column.length);
    const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, column.length);
    means[index] = mean;
    deviations[index] = variance > 1e-12 ? Math.sqrt(variance) : 1;
  }
  return { means, deviations };
}

/**
 * Fits the weights on held-out evidence, both sides counting the same. The threshold is left at ½; see
 * `thresholdFor`.
 */
export function fitScope(inScope: readonly Float64Array[], outOfScope: readonly Float64Array[]): ScopeModel {
  const width = inScope[0]?.length ?? 0;
  const model: ScopeModel = {
    ...moments([...inScope, ...outOfScope], width),
    weights: new Float64Array(width),
    bias: 0,
    threshold: 0.5,
  };
  const sides = [
    { rows: inScope, wanted: 1 },
    { rows: outOfScope, wanted: 0 },
  ];
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width);
    let biasGradient = 0;
    for (const { rows, wanted } of sides) {
      for (const features of rows) {
        const error = (scopeScore(model, features) - wanted) / (2 * rows.length);
        biasGradient += error;
        for (let index = 0; index < width; index++) {
          gradient[index] = (gradient[index] ?? 0) + error * standardised(model, features, index);
        }
      }
    }
    for (let index = 0; index < width; index++) {
      const slope = (gradient[index] ?? 0) + PENALTY * (model.weights[index] ?? 0);
      model.weights[index] = (model.weights[index] ?? 0) - STEP_SIZE * slope;
    }
    model.bias -= STEP_SIZE * biasGradient;
  }
  return model;
}

/**
 * The threshold above which keeping a message is the better bet: `outOfScopeShare` of the live messages are out
 * of scope, and `accuracy` of those in scope get the right intent. The scores weigh both sides alike, so by
 * Bayes' rule score ÷ (1 − score) must exceed share ÷ ((1 − share) · accuracy).
 */
export function thresholdFor(outOfScopeShare: number, accuracy: number): number {
  const gain = (1 - outOfScopeShare) * accuracy;
  return gain + outOfScopeShare === 0 ? 1 : outOfScopeShare / (outOfScopeShare + gain);
}
