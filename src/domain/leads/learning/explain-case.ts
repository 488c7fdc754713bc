import type { Cell } from './table';
import { binsOfRow, type OutcomeModel } from './train-outcome-model';
import { isYes, meanOf, type Split, type TreeNode } from './tree';

export interface CaseExplanation {
  /** Log-odds of the average case. */
  readonly base: number;
  /** What each column adds to it, in the order of the columns; base and all of them make the case's log-odds. */
  readonly contributions: readonly number[];
}

interface Step {
  column: number;
  /** Share of cases that go on when the column is not known. */
  zero: number;
  /** 1 when this case goes on. */
  one: number;
  weight: number;
}

/**
 * Shapley values of the columns for one case: exact, from the trees' own covers (TreeSHAP, Lundberg et al., 2018,
 * algorithm 2). Base plus contributions equal the model's log-odds.
 */
export function explainCase(model: OutcomeModel, row: readonly Cell[]): CaseExplanation {
  const binAt = binsOfRow(model, row);
  const contributions = model.columns.map(() => 0);
  let base = model.base;
  for (const tree of model.trees) {
    base += meanOf(tree);
    if ('column' in tree) visit(tree, [], 1, 1, -1, binAt, contributions);
  }
  return { base, contributions };
}

function visit(
  node: TreeNode,
  before: readonly Step[],
  zero: number,
  one: number,
  column: number,
  binAt: (column: number) => number,
  contributions: number[],
): void {
  const path = extend(before, zero, one, column);
  if (!('column' in node)) {
    for (let place = 1; place < path.length; place++) {
      const step = path[place] as Step;
      const weight = unwind(path, place).reduce((sum, other) => sum + other.weight, 0);
      contributions[step.column] =
        (contributions[step.column] ?? 0) + weight * (step.one - step.zero) * node.value;
    }
    return;
  }
  const [taken, other] = sidesOf(node, binAt);
  const asked = path.findIndex((step, place) => place > 0 && step.column === node.column);
  const earlier = asked < 0 ? { zero: 1, one: 1 } : (path[asked] as Step);
  const on = asked < 0 ? path : unwind(path, asked);
  const { column: next, cover } = node;
  visit(taken, on, (earlier.zero * taken.cover) / cover, earlier.one, next, binAt, contributions);
  visit(other, on, (earlier.zero * other.cover) / cover, 0, next, binAt, contributions);
}

function sidesOf(node: Split, binAt: (column: number) => number): readonly [TreeNode, TreeNode] {
  return isYes(node, binAt(node.column)) ? [node.yes, node.no] : [node.no, node.yes];
}

/** The path with one column more: weights of all subset sizes, shifted by whether the column is in the subset. */
function extend(path: readonly Step[], zero: number, one: number, column: number): Step[] {
  const length = path.length;
  const next = path.map((step) => ({ ...step }));
  next.push({ column, zero, one, weight: length === 0 ? 1 : 0 });
  for (let place = length - 1; place >= 0; place--) {
    const step = next[place] as Step;
    const after = next[place + 1] as Step;
    after.weight += (one * step.weight * (place + 1)) / (length + 1);
    step.weight = (zero * step.weight * (length - place)) / (length + 1);
  }
  return next;
}

/** The path as it would be had the column at a place never been added. */
function unwind(path: readonly Step[], at: number): Step[] {
  const last = path.length - 1;
  const next = path.map((step) => ({ ...step }));
  const { zero, one } = next[at] as Step;
  let carried = (next[last] as Step).weight;
  for (let place = last - 1; place >= 0; place--) {
    const step = next[place] as Step;
    if (one === 0) {
      step.weight = (step.weight * (last + 1)) / (zero * (last - place));
      continue;
    }
    const weight = step.weight;
    step.weight = (carried * (last + 1)) / ((place + 1) * one);
    carried = weight - (step.weight * zero * (last - place)) / (last + 1);
  }
  for (let place = at; place < last; place++) {
    const { column, zero: z, one: o } = next[place + 1] as Step;
    Object.assign(next[place] as Step, { column, zero: z, one: o });
  }
  next.pop();
  return next;
}
