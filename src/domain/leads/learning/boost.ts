import { seededRandom, shuffle } from '../../nlu/numeric/seeded-random';
import { binCount, type ColumnBins } from './bins';
import type { ColumnRange } from './find-split';
import { type GrowRules, growTree } from './grow-tree';
import { leafValueOf, type TreeNode } from './tree';

export interface BoostRules extends GrowRules {
  /** Share of cases and of columns that each tree is grown from. */
  readonly caseShare: number;
  readonly columnShare: number;
}

/** Cases to learn from, in bins by column and row. */
export interface BoostMaterial {
  readonly columns: readonly ColumnBins[];
  readonly bins: readonly Uint8Array[];
  readonly outcomes: readonly boolean[];
}

/** A boosted ensemble while it grows. */
export interface Booster {
  /** Log-odds that every case starts from. */
  readonly base: number;
  readonly trees: TreeNode[];
  /** Log-odds of every case of the material, of those not learned from too. */
  readonly logits: Float64Array;
  /** Grows one tree more. */
  grow(): void;
}

const MOST_CERTAIN = 1e-4;

/**
 * Gradient boosting of trees on the logistic loss (Friedman, 2001; second-order leaves as Chen & Guestrin, 2016),
 * each tree on a random share of cases and columns.
 * @param learnFrom places of the cases to learn from; the others are only predicted
 */
export function createBooster(
  material: BoostMaterial,
  learnFrom: readonly number[],
  rules: BoostRules,
  seed: number,
): Booster {
  const { columns, bins, outcomes } = material;
  const random = seededRandom(seed);
  const ranges = rangesOf(columns);
  const wins = learnFrom.reduce((sum, place) => sum + (outcomes[place] ? 1 : 0), 0);
  const rate = Math.min(1 - MOST_CERTAIN, Math.max(MOST_CERTAIN, wins / Math.max(1, learnFrom.length)));
  const base = Math.log(rate / (1 - rate));
  const logits = new Float64Array(outcomes.length).fill(base);
  const gradients = new Float64Array(outcomes.length);
  const hessians = new Float64Array(outcomes.length);
  const trees: TreeNode[] = [];
  return {
    base,
    trees,
    logits,
    grow() {
      for (const place of learnFrom) {
        const probability = sigmoid(logits[place] as number);
        gradients[place] = probability - (outcomes[place] ? 1 : 0);
        hessians[place] = probability * (1 - probability);
      }
      const rows = sample(learnFrom, rules.caseShare, random);
      const asked = Array.from(sample([...ranges.keys()], rules.columnShare, random), (at) => ranges[at]);
      const tree = growTree(
        { bins, ranges, gradients, hessians },
        rows,
        asked.flatMap((range) => range ?? []),
        rules,
      );
      trees.push(tree);
      for (let place = 0; place < logits.length; place++) {
        const added = leafValueOf(tree, (column) => (bins[column] as Uint8Array)[place] as number);
        logits[place] = (logits[place] as number) + added;
      }
    },
  };
}

/** The probability of log-odds. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function rangesOf(columns: readonly ColumnBins[]): ColumnRange[] {
  let from = 0;
  return columns.map((column, index) => {
    const bins = binCount(column);
    const range = { column: index, kind: column.kind, from, bins };
    from += bins;
    return range;
  });
}

/** A random share of places in ascending order; all of them for a share of 1. */
function sample(places: readonly number[], share: number, random: () => number): Int32Array {
  const all = Int32Array.from(places);
  if (share >= 1) return all;
  shuffle(all, random);
  return all.slice(0, Math.max(1, Math.round(all.length * share))).sort();
}
