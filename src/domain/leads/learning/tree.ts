/** Where a tree ends: what it adds to the log-odds. */
export interface Leaf {
  readonly value: number;
  /** How many training cases ended here. */
  readonly cover: number;
}

/** A question about one column; cases with a "yes" go on to `yes`. */
export interface Split {
  readonly column: number;
  /** Yes for these bins; null when the column has an order and `upTo` decides. */
  readonly bins: readonly number[] | null;
  /** Yes up to this bin. */
  readonly upTo: number;
  /** Where cases go whose cell is not known; learned. */
  readonly missingYes: boolean;
  readonly cover: number;
  readonly yes: TreeNode;
  readonly no: TreeNode;
}

export type TreeNode = Leaf | Split;

/** The answer to a split's question for a case with this bin in its column. */
export function isYes(split: Split, bin: number): boolean {
  if (split.bins) return split.bins.includes(bin);
  return bin === 0 ? split.missingYes : bin <= split.upTo;
}

/** What a tree adds to the log-odds of a case. @param binAt the case's bin in a column */
export function leafValueOf(tree: TreeNode, binAt: (column: number) => number): number {
  let node = tree;
  while ('column' in node) node = isYes(node, binAt(node.column)) ? node.yes : node.no;
  return node.value;
}

/** What a tree adds on average over the cases that it was grown from. */
export function meanOf(tree: TreeNode): number {
  if (!('column' in tree)) return tree.value;
  return (tree.yes.cover * meanOf(tree.yes) + tree.no.cover * meanOf(tree.no)) / tree.cover;
}
