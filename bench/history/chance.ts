/** Seeded chance with the shapes that waits and choices have. */
export interface Chance {
  /** 0 up to 1. */
  next(): number;
  is(probability: number): boolean;
  /** One of them, the first more often than the second and so on, as pages and people are. */
  zipf<T>(values: readonly T[]): T;
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  /** Seconds: half of them below the median; `spread` 1 makes every tenth 3.6 times as long and more. */
  logNormal(median: number, spread: number): number;
  exponential(mean: number): number;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const weighted = <T>(choices: readonly (readonly [T, number])[]): T => {
    let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    const last = choices.at(-1);
    if (last === undefined) throw new RangeError('There is nothing to choose from');
    return last[0];
  };
  return {
    next,
    is: (probability) => next() < probability,
    zipf: (values) => weighted(values.map((value, index) => [value, 1 / (index + 1)] as const)),
    weighted,
    logNormal: (median, spread) => {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(spread * normal);
    },
    exponential: (mean) => -mean * Math.log(1 - next()),
  };
}
