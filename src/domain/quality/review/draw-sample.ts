import { groupBy } from '../../metrics/group-by';
import { seededRandom } from '../../nlu/numeric/seeded-random';

/** A conversation that may be drawn. */
export interface Candidate {
  readonly conversationId: string;
  readonly isTransferred: boolean;
  /** Conversations of one stratum are alike in what the system made of them. */
  readonly stratum: string;
}

export interface Drawn<C extends Candidate> {
  readonly candidate: C;
  /** How likely it was to be drawn: drawn of its stratum / size of its stratum. */
  readonly inclusionProbability: number;
  /** Place in the queue, from 0. */
  readonly place: number;
}

export interface Stratum {
  readonly stratum: string;
  readonly isTransferred: boolean;
  readonly size: number;
  readonly drawn: number;
}

export interface DrawnSample<C extends Candidate> {
  readonly items: readonly Drawn<C>[];
  readonly strata: readonly Stratum[];
}

/**
 * Draws a stratified random sample without replacement: a share of each stratum in proportion to its size, at least one of
 * each. The same candidates and the same seed draw the same, in whatever order the candidates come. The places in the queue
 * are drawn too, so that they tell nothing of the stratum.
 *
 * @param sizes how many transferred and how many other conversations are wanted; more where there are more strata
 */
export function drawSample<C extends Candidate>(
  candidates: readonly C[],
  sizes: { readonly transferred: number; readonly others: number },
  seed: string,
): DrawnSample<C> {
  const random = seededRandom(seedNumber(seed));
  const groups = [...groupBy(candidates, ({ stratum }) => stratum)]
    .sort(([left], [right]) => compare(left, right))
    .map(([stratum, members]) => ({ stratum, members, isTransferred: members[0]?.isTransferred ?? false }));
  const strata = [true, false].flatMap((isTransferred) => {
    const own = groups.filter((group) => group.isTransferred === isTransferred);
    const wanted = isTransferred ? sizes.transferred : sizes.others;
    const drawn = allocate(
      own.map(({ members }) => members.length),
      wanted,
    );
    return own.map((group, index) => ({ ...group, drawn: drawn[index] ?? 0 }));
  });
  const chosen = strata.flatMap(({ members, drawn }) =>
    shuffled([...members].sort(byId), random)
      .slice(0, drawn)
      .map((candidate) => ({ candidate, inclusionProbability: drawn / members.length })),
  );
  return {
    items: shuffled(chosen, random).map((one, place) => ({ ...one, place })),
    strata: strata.map(({ stratum, isTransferred, members, drawn }) => ({
      stratum,
      isTransferred,
      size: members.length,
      drawn,
    })),
  };
}

/**
 * How many to draw of each stratum: one of each, the rest in proportion to the sizes by largest remainders, never more than
 * there are.
 */
function allocate(sizes: readonly number[], wanted: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const goal = Math.min(total, Math.max(wanted, sizes.length));
  const drawn = sizes.map((size) => Math.min(size, 1));
  const left = () => goal - drawn.reduce((sum, count) => sum + count, 0);
  while (left() > 0) {
    // The stratum that lags furthest behind its share takes the next one.
    let furthest = -1;
    let lag = Number.NEGATIVE_INFINITY;
    for (const [index, size] of sizes.entries()) {
      const behind = (goal * size) / total - (drawn[index] ?? 0);
      if ((drawn[index] ?? 0) < size && behind > lag) {
        furthest = index;
        lag = behind;
      }
    }
    drawn[furthest] = (drawn[furthest] ?? 0) + 1;
  }
  return drawn;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
const byId = (left: Candidate, right: Candidate) => compare(left.conversationId, right.conversationId);

/** FNV-1a over the characters: a number for a generator from whatever names the draw. */
export function seedNumber(seed: string): number {
  let hash = 0x811c9dc5;
  for (const character of seed) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
