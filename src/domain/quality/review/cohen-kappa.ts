import type { Interval } from '../../metrics/wilson';

export interface Agreement {
  readonly pairs: number;
  /** Share of the pairs that say the same. */
  readonly observed: number;
  /** Null where chance alone explains everything, for example when both only ever said one thing. */
  readonly kappa: number | null;
  /** 95 %, of `kappa`; null with fewer than two pairs or without a kappa. */
  readonly interval: Interval | null;
}

const Z = 1.959963984540054;

/**
 * Cohen's κ of two raters, (pₒ − pₑ) / (1 − pₑ), with the large-sample interval.
 *
 * Sources: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960)
 * 37–46; standard error: J. L. Fleiss, J. Cohen & B. S. Everitt, Psychological Bulletin 72 (1969) 323–327, formula 13.
 *
 * @param pairs what the first and the second rater said of each item
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length;
  const kinds = [...new Set(pairs.flat())];
  const share = (holds: (pair: readonly [string, string]) => boolean) =>
    n === 0 ? 0 : pairs.filter(holds).length / n;
  const first = new Map(kinds.map((kind) => [kind, share(([said]) => said === kind)]));
  const second = new Map(kinds.map((kind) => [kind, share(([, said]) => said === kind)]));
  const of = (shares: ReadonlyMap<string, number>, kind: string) => shares.get(kind) ?? 0;
  const observed = share(([left, right]) => left === right);
  const expected = kinds.reduce((sum, kind) => sum + of(first, kind) * of(second, kind), 0);
  if (n === 0 || 1 - expected < Number.EPSILON * n)
    return { pairs: n, observed, kappa: null, interval: null };
  const kappa = (observed - expected) / (1 - expected);

  let agreeing = 0;
  let differing = 0;
  for (const left of kinds) {
    for (const right of kinds) {
      const cell = share((pair) => pair[0] === left && pair[1] === right);
      if (left === right) {
        const marginals = of(first, left) + of(second, left);
        agreeing += cell * (1 - expected - marginals * (1 - observed)) ** 2;
      } else {
        differing += cell * (of(second, left) + of(first, right)) ** 2;
      }
    }
  }
  const variance =
    (agreeing + (1 - observed) ** 2 * differing - (observed * expected - 2 * expected + observed) ** 2) /
    (n * (1 - expected) ** 4);
  const half = Z * Math.sqrt(Math.max(0, variance));
  return {
    pairs: n,
    observed,
    kappa,
    interval: n < 2 ? null : { low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half) },
  };
}
