import { seededRandom } from '../../../src/domain/nlu/numeric/seeded-random';

export type Weighted<Item> = readonly (readonly [Item, number])[];

/** Seeded chance: the same seed gives the same history. */
export interface Dice {
  /** 0 ≤ x < 1. */
  next(): number;
  chance(probability: number): boolean;
  between(from: number, to: number): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  weighted<Item>(items: Weighted<Item>): Item;
  /** Log-normal: half of the results lie below the median; a spread of 0.5 is mild, 1 has a long tail. */
  around(median: number, spread: number): number;
}

export function createDice(seed: number): Dice {
  const next = seededRandom(seed);
  const between = (from: number, to: number) => from + next() * (to - from);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return {
    next,
    between,
    pick,
    chance: (probability) => next() < probability,
    whole: (from, to) => Math.floor(between(from, to + 1)),
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[0];
    },
    around(median, spread) {
      // Box and Muller's transform of two uniform numbers into a normal one.
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(spread * normal);
    },
  };
}
