import { seededRandom, shuffle } from '../numeric/seeded-random';
import type { SparseVector } from './vectoriser';

/** Multinomial logistic regression: `classes` weights per feature, feature by feature, and a bias per class. */
export interface SoftmaxRegression {
  classes: number;
  weights: Float32Array;
  bias: Float32Array;
}

export interface SoftmaxTraining {
  features: number;
  classes: number;
  /** Inverse strength of the L2 penalty: the sum of losses counts `cost` times against ½‖W‖². */
  cost: number;
  epochs: number;
  seed: number;
}

/** Moves of a dual coordinate smaller than this are skipped: most classes are settled after a few passes. */
const NEGLIGIBLE = 1e-4;
/** An example whose dual coordinates all move less than this is left out of the next pass. */
const SETTLED = 0.05;
const LINE_SEARCH_STEPS = 6;
const SMALLEST_PROBABILITY = 1e-12;

/** Class scores (logits) of one vector, written into `scores`. */
export function scoreInto(model: SoftmaxRegression, vector: SparseVector, scores: Float64Array): void {
  const { classes, weights, bias } = model;
  for (let k = 0; k < classes; k++) scores[k] = bias[k] ?? 0;
  const { indexes, values } = vector;
  const inFours = indexes.length - (indexes.length % 4);
  // Four features at a time: the scores are read and written a quarter as often.
  for (let j = 0; j < inFours; j += 4) {
    const row0 = (indexes[j] ?? 0) * classes;
    const row1 = (indexes[j + 1] ?? 0) * classes;
    const row2 = (indexes[j + 2] ?? 0) * classes;
    const row3 = (indexes[j + 3] ?? 0) * classes;
    const value0 = values[j] ?? 0;
    const value1 = values[j + 1] ?? 0;
    const value2 = values[j + 2] ?? 0;
    const value3 = values[j + 3] ?? 0;
    for (let k = 0; k < classes; k++) {
      scores[k] =
        (scores[k] ?? 0) +
        value0 * (weights[row0 + k] ?? 0) +
        value1 * (weights[row1 + k] ?? 0) +
        value2 * (weights[row2 + k] ?? 0) +
        value3 * (weights[row3 + k] ?? 0);
    }
  }
  for (let j = inFours; j < indexes.length; j++) {
    const row = (indexes[j] ?? 0) * classes;
    const value = values[j] ?? 0;
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + value * (weights[row + k] ?? 0);
  }
}

/** Probabilities from class scores divided by `temperature`. */
export function softmaxInto(scores: Float64Array, probabilities: Float64Array, temperature = 1): void {
  let highest = -Infinity;
  for (let k = 0; k < scores.length; k++) highest = Math.max(highest, scores[k] ?? highest);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const e = Math.exp(((scores[k] ?? 0) - highest) / temperature);
    probabilities[k] = e;
    sum += e;
  }
  for (let k = 0; k < scores.length; k++) probabilities[k] = (probabilities[k] ?? 0) / sum;
}

/** The classes whose dual coordinate moves for one example, and by how much. */
interface Move {
  classes: Int32Array;
  by: Float64Array;
  count: number;
  squares: number;
}

function findMove(move: Move, probabilities: Float64Array, dual: Float32Array, offset: number): void {
  move.count = 0;
  move.squares = 0;
  for (let k = 0; k < probabilities.length; k++) {
    const by = (probabilities[k] ?? 0) - (dual[offset + k] ?? 0);
    if (by < NEGLIGIBLE && by > -NEGLIGIBLE) continue;
    move.classes[move.count] = k;
    move.by[move.count] = by;
    move.count += 1;
    move.squares += by * by;
  }
}

/**
 * How far along `move` the dual objective (entropy minus the quadratic penalty) peaks, by bisection on its
 * slope. `curvature` is cost · ‖x‖² · ‖move‖².
 */
function bestStep(
  move: Move,
  scores: Float64Array,
  dual: Float32Array,
  offset: number,
  curvature: number,
): number {
  let low = 0;
  let high = 1;
  for (let attempt = 0; attempt < LINE_SEARCH_STEPS; attempt++) {
    const step = (low + high) / 2;
    let slope = -step * curvature;
    for (let j = 0; j < move.count; j++) {
      const k = move.classes[j] ?? 0;
      const by = move.by[j] ?? 0;
      const at = Math.max((dual[offset + k] ?? 0) + step * by, SMALLEST_PROBABILITY);
      slope += by * ((scores[k] ?? 0) - Math.log(at));
    }
    if (slope > 0) low = step;
    else high = step;
  }
  return (low + high) / 2;
}

function applyMove(
  model: SoftmaxRegression,
  vector: SparseVector,
  move: Move,
  step: number,
  cost: number,
): void {
  const { classes, weights, bias } = model;
  const { indexes, values } = vector;
  const { count, by } = move;
  for (let m = 0; m < count; m++) {
    const k = move.classes[m] ?? 0;
    bias[k] = (bias[k] ?? 0) - step * cost * (by[m] ?? 0);
  }
  // Feature by feature: the weights of one feature lie side by side.
  for (let j = 0; j < indexes.length; j++) {
    const row = (indexes[j] ?? 0) * classes;
    const change = step * cost * (values[j] ?? 0);
    for (let m = 0; m < count; m++) {
      const at = row + (move.classes[m] ?? 0);
      weights[at] = (weights[at] ?? 0) - change * (by[m] ?? 0);
    }
  }
}

function squaredLength(vector: SparseVector): number {
  let squares = 0;
  for (const value of vector.values) squares += value * value;
  return squares;
}

/**
 * Trains by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, 2013) on the softmax loss with an L2
 * penalty: no learning rate, one pass costs one scoring of every example, and only classes still in doubt move.
 * Yields the share done every 500 examples, so that a caller may let other work run; returns the model.
 *
 * `targets[i]` is the class of `vectors[i]`.
 */
export function* trainSoftmax(
  vectors: readonly SparseVector[],
  targets: Int32Array,
  { features, classes, cost, epochs, seed }: SoftmaxTraining,
): Generator<number, SoftmaxRegression> {
  const model = {
    classes,
    weights: new Float32Array(features * classes),
    bias: new Float32Array(classes),
  };
  const dual = new Float32Array(vectors.length * classes);
  for (let i = 0; i < vectors.length; i++) dual[i * classes + (targets[i] ?? 0)] = 1;
  const restsUntil = new Uint8Array(vectors.length);
  const order = Int32Array.from(vectors, (_, i) => i);
  const random = seededRandom(seed);
  const scores = new Float64Array(classes);
  const probabilities = new Float64Array(classes);
  const move: Move = {
    classes: new Int32Array(classes),
    by: new Float64Array(classes),
    count: 0,
    squares: 0,
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let n = 0; n < order.length; n++) {
      if (n % 500 === 499) yield (epoch + n / order.length) / epochs;
      const i = order[n] ?? 0;
      const vector = vectors[i];
      if (vector === undefined || (restsUntil[i] ?? 0) > epoch) continue;
      scoreInto(model, vector, scores);
      softmaxInto(scores, probabilities);
      findMove(move, probabilities, dual, i * classes);
      if (move.squares < SETTLED * SETTLED) restsUntil[i] = epoch + 2;
      if (move.count === 0) continue;
      const curvature = cost * (squaredLength(vector) + 1) * move.squares;
      const step = bestStep(move, scores, dual, i * classes, curvature);
      for (let m = 0; m < move.count; m++) {
        const at = i * classes + (move.classes[m] ?? 0);
        dual[at] = (dual[at] ?? 0) + step * (move.by[m] ?? 0);
      }
      applyMove(model, vector, move, step, cost);
    }
  }
  return model;
}
