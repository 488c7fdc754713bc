import { type ColumnRange, type FoundSplit, findSplit, type Histogram, type SplitRules } from './find-split';
import { isYes, type Split, type TreeNode } from './tree';

export interface GrowRules extends SplitRules {
  readonly mostLeaves: number;
  readonly mostDepth: number;
  /** What a leaf adds is multiplied by this. */
  readonly shrinkage: number;
}

/** Bins by column and row, first and second derivative of the loss by row. */
export interface GrowMaterial {
  readonly bins: readonly Uint8Array[];
  readonly ranges: readonly ColumnRange[];
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
}

interface Growing {
  readonly rows: Int32Array;
  readonly depth: number;
  readonly histogram: Histogram;
  readonly split: FoundSplit | null;
  children: readonly [Growing, Growing] | null;
}

/**
 * Grows a tree best-first: the leaf whose split gains most is split next, until there are enough leaves or nothing
 * is gained. The larger child's histogram is its parent's less the smaller one's.
 * @param ranges columns that it may ask about
 */
export function growTree(
  material: GrowMaterial,
  rows: Int32Array,
  ranges: readonly ColumnRange[],
  rules: GrowRules,
): TreeNode {
  const totalBins = material.ranges.reduce((most, { from, bins }) => Math.max(most, from + bins), 0);
  const open = (of: Int32Array, depth: number, histogram: Histogram): Growing => ({
    rows: of,
    depth,
    histogram,
    split: depth < rules.mostDepth ? findSplit(histogram, ranges, rules) : null,
    children: null,
  });
  const root = open(rows, 0, histogramOf(material, rows, ranges, totalBins));
  const leaves = [root];
  while (leaves.length < rules.mostLeaves) {
    const next = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!next.split) break;
    const [yes, no] = partition(material, next.rows, next.split);
    const [small, large] = yes.length <= no.length ? [yes, no] : [no, yes];
    const ofSmall = histogramOf(material, small, ranges, totalBins);
    const ofLarge = difference(next.histogram, ofSmall);
    const depth = next.depth + 1;
    const grown = [open(small, depth, ofSmall), open(large, depth, ofLarge)] as const;
    next.children = small === yes ? grown : [grown[1], grown[0]];
    leaves.splice(leaves.indexOf(next), 1, ...next.children);
  }
  return finish(root, material, rules);
}

function finish(node: Growing, material: GrowMaterial, rules: GrowRules): TreeNode {
  const cover = node.rows.length;
  if (node.split && node.children) {
    const { column, bins, upTo, missingYes } = node.split;
    const [yes, no] = node.children;
    return {
      column,
      bins,
      upTo,
      missingYes,
      cover,
      yes: finish(yes, material, rules),
      no: finish(no, material, rules),
    };
  }
  let g = 0;
  let h = 0;
  for (const row of node.rows) {
    g += material.gradients[row] ?? 0;
    h += material.hessians[row] ?? 0;
  }
  // Adding zero turns -0 into 0.
  return { value: (-rules.shrinkage * g) / (h + rules.l2) + 0, cover };
}

function histogramOf(
  { bins, gradients, hessians }: GrowMaterial,
  rows: Int32Array,
  ranges: readonly ColumnRange[],
  totalBins: number,
): Histogram {
  const g = new Float64Array(totalBins);
  const h = new Float64Array(totalBins);
  const counts = new Int32Array(totalBins);
  for (const { column, from } of ranges) {
    const ofColumn = bins[column] as Uint8Array;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number;
      const place = from + (ofColumn[row] as number);
      g[place] = (g[place] as number) + (gradients[row] as number);
      h[place] = (h[place] as number) + (hessians[row] as number);
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return { gradients: g, hessians: h, counts };
}

function difference(all: Histogram, part: Histogram): Histogram {
  return {
    gradients: all.gradients.map((sum, place) => sum - (part.gradients[place] ?? 0)),
    hessians: all.hessians.map((sum, place) => sum - (part.hessians[place] ?? 0)),
    counts: all.counts.map((count, place) => count - (part.counts[place] ?? 0)),
  };
}

function partition(
  { bins }: GrowMaterial,
  rows: Int32Array,
  found: FoundSplit,
): readonly [Int32Array, Int32Array] {
  const question: Split = { ...found, cover: 0, yes: NOTHING, no: NOTHING };
  const ofColumn = bins[found.column] as Uint8Array;
  const yes = rows.filter((row) => isYes(question, ofColumn[row] as number));
  const no = rows.filter((row) => !isYes(question, ofColumn[row] as number));
  return [yes, no];
}

const NOTHING: TreeNode = { value: 0, cover: 0 };
