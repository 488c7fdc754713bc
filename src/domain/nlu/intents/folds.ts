import { seededRandom, shuffle } from '../numeric/seeded-random';

/** Assigns each example a fold, 0 to `folds` − 1, so that every class is spread evenly. */
export function stratifiedFolds(targets: Int32Array, folds: number, seed: number): Int32Array {
  const order = Int32Array.from(targets, (_, index) => index);
  shuffle(order, seededRandom(seed));
  const assigned = new Int32Array(targets.length);
  const nextFold = new Map<number, number>();
  for (const index of order) {
    const target = targets[index] ?? 0;
    const fold = nextFold.get(target) ?? target % folds;
    assigned[index] = fold;
    nextFold.set(target, (fold + 1) % folds);
  }
  return assigned;
}
