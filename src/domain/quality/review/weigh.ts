import { groupBy } from '../../metrics/group-by';
import { quantile } from '../../metrics/quantile';
import type { Interval } from '../../metrics/wilson';
import { seededRandom } from '../../nlu/numeric/seeded-random';
import { seedNumber } from './draw-sample';

/** Something drawn from a stratum. */
export interface FromStratum {
  readonly stratum: string;
  /** Strata of transferred conversations are never mixed with others. */
  readonly isTransferred: boolean;
  /** 0–1, above 0: how likely it was to be drawn. */
  readonly inclusionProbability: number;
}

export type Weighed<T extends FromStratum> = T & {
  /** How many conversations of its population it stands for. */
  readonly weight: number;
};

/**
 * Weights by the inverse of the probability to be drawn (Horvitz & Thompson, JASA 47 (1952) 663–685), times drawn / judged
 * of the stratum: the queue's order is random, so those judged so far are a random part of those drawn.
 *
 * @param drawn how many were drawn of each stratum, judged or not
 */
export function weigh<T extends FromStratum>(
  judged: readonly T[],
  drawn: ReadonlyMap<string, number>,
): Weighed<T>[] {
  const judgedOf = groupBy(judged, ({ stratum }) => stratum);
  return judged.map((item) => {
    const own = judgedOf.get(item.stratum)?.length ?? 1;
    return { ...item, weight: (drawn.get(item.stratum) ?? own) / own / item.inclusionProbability };
  });
}

/** The estimated number in the population for which something holds. */
export function estimateTotal<T extends FromStratum>(
  items: readonly Weighed<T>[],
  holds: (item: T) => boolean,
): number {
  return items.reduce((sum, item) => (holds(item) ? sum + item.weight : sum), 0);
}

const ROUNDS = 1_000;
/** So few items are easily all alike and would then not vary at all. */
const FEWEST = 5;

/**
 * A 95 % percentile bootstrap: each stratum is drawn anew from what was judged in it, as often as was judged. Strata with
 * fewer than five judged items are drawn together (collapsed strata: W. G. Cochran, Sampling Techniques, §5A.12).
 * @param statistic of the items; null where it cannot be told
 * @param seed the same seed gives the same interval
 * @returns null when too few rounds could tell
 */
export function bootstrapInterval<T extends FromStratum>(
  items: readonly Weighed<T>[],
  statistic: (items: readonly Weighed<T>[]) => number | null,
  seed: string,
): Interval | null {
  const random = seededRandom(seedNumber(seed));
  const sizes = groupBy(items, ({ stratum }) => stratum);
  const strata = [
    ...groupBy(items, ({ stratum, isTransferred }) =>
      (sizes.get(stratum)?.length ?? 0) >= FEWEST ? `stratum ${stratum}` : `few ${isTransferred}`,
    ).values(),
  ];
  const found: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const drawn = strata.flatMap((members) =>
      members.map((member) => members[Math.floor(random() * members.length)] ?? member),
    );
    const value = statistic(drawn);
    if (value !== null) found.push(value);
  }
  if (found.length < ROUNDS / 2) return null;
  found.sort((left, right) => left - right);
  return { low: quantile(found, 0.025), high: quantile(found, 0.975) };
}
