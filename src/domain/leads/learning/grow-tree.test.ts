import { describe, expect, it } from 'vitest';
import type { ColumnRange } from './find-split';
import { type GrowRules, growTree } from './grow-tree';
import { leafValueOf } from './tree';

const RULES: GrowRules = { l2: 1, leastCases: 1, mostLeaves: 2, mostDepth: 3, shrinkage: 1 };

/** Log-odds 0 for all: gradient ∓½ and Hessian ¼. */
function grow(
  bins: readonly number[],
  outcomes: readonly boolean[],
  kind: ColumnRange['kind'],
  rules = RULES,
) {
  const range = { column: 0, kind, from: 0, bins: Math.max(...bins) + 2 };
  const material = {
    bins: [Uint8Array.from(bins)],
    ranges: [range],
    gradients: Float64Array.from(outcomes, (won) => (won ? -0.5 : 0.5)),
    hessians: new Float64Array(outcomes.length).fill(0.25),
  };
  return growTree(material, Int32Array.from(outcomes.keys()), [range], rules);
}

describe('a number', () => {
  it('is cut where losses and wins part; a leaf holds −G ÷ (H + λ)', () => {
    const tree = grow([1, 1, 2, 2], [false, false, true, true], 'number');
    expect(tree).toEqual({
      column: 0,
      bins: null,
      upTo: 1,
      missingYes: false,
      cover: 4,
      yes: { value: -1 / 1.5, cover: 2 },
      no: { value: 1 / 1.5, cover: 2 },
    });
  });

  it('sends cells that are not known to the side that they are like', () => {
    const wins = grow([1, 1, 2, 2, 0, 0], [false, false, true, true, true, true], 'number');
    expect(wins).toMatchObject({ upTo: 1, missingYes: false });
    const losses = grow([1, 1, 2, 2, 0, 0], [false, false, true, true, false, false], 'number');
    expect(losses).toMatchObject({ upTo: 1, missingYes: true });
  });
});

describe('a category', () => {
  it('is parted into those that lose and those that win, whatever their order', () => {
    const tree = grow([1, 2, 3, 1, 2, 3, 3], [true, false, true, true, false, true, true], 'category');
    expect(tree).toMatchObject({ bins: [2], yes: { cover: 2 }, no: { cover: 5 } });
    expect(leafValueOf(tree, () => 2)).toBeLessThan(0);
    expect(leafValueOf(tree, () => 99)).toBeGreaterThan(0);
  });
});

describe('a tree', () => {
  it('is one leaf when nothing is gained or too few cases would be left', () => {
    expect(grow([1, 2, 1, 2], [true, true, false, false], 'number')).toEqual({ value: 0, cover: 4 });
    const rules = { ...RULES, leastCases: 3 };
    expect(grow([1, 1, 2, 2], [false, false, true, true], 'number', rules)).toEqual({ value: 0, cover: 4 });
  });

  it('grows best-first up to the number of leaves', () => {
    const bins = [1, 2, 3, 4];
    const outcomes = [false, true, false, true];
    const leaves = (node: ReturnType<typeof growTree>): number =>
      'column' in node ? leaves(node.yes) + leaves(node.no) : 1;
    expect(
      [2, 3, 4, 9].map((mostLeaves) => leaves(grow(bins, outcomes, 'number', { ...RULES, mostLeaves }))),
    ).toEqual([2, 3, 4, 4]);
  });
});
