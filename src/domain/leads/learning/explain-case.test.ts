import { describe, expect, it } from 'vitest';
import { explainCase } from './explain-case';
import { sampleTable } from './learning.fixture';
import { binsOfRow, logitOf, type OutcomeModel, trainOutcomeModel } from './train-outcome-model';
import { isYes, type TreeNode } from './tree';

const table = sampleTable(600);
const model = trainOutcomeModel(table);

/** What a tree says when only some columns are known: the others are averaged over by their covers. */
function valueKnowing(node: TreeNode, known: ReadonlySet<number>, binAt: (column: number) => number): number {
  if (!('column' in node)) return node.value;
  const [yes, no] = [valueKnowing(node.yes, known, binAt), valueKnowing(node.no, known, binAt)];
  if (known.has(node.column)) return isYes(node, binAt(node.column)) ? yes : no;
  return (yes * node.yes.cover + no * node.no.cover) / node.cover;
}

/** Shapley's formula as it is written, over all subsets of three columns. */
function shapley(of: OutcomeModel, row: Parameters<typeof explainCase>[1], column: number): number {
  const binAt = binsOfRow(of, row);
  const value = (known: readonly number[]) =>
    of.trees.reduce((sum, tree) => sum + valueKnowing(tree, new Set(known), binAt), 0);
  const [a = 0, b = 0] = [0, 1, 2].filter((other) => other !== column);
  const gain = (known: readonly number[]) => value([...known, column]) - value(known);
  return gain([]) / 3 + gain([a]) / 6 + gain([b]) / 6 + gain([a, b]) / 3;
}

describe('the explanation of a case', () => {
  it('adds up to the log-odds', () => {
    for (const row of sampleTable(100, 9).rows) {
      const { base, contributions } = explainCase(model, row);
      const sum = contributions.reduce((total, one) => total + one, base);
      expect(sum).toBeCloseTo(logitOf(model, row), 9);
    }
  });

  it('is Shapley’s', () => {
    for (const row of sampleTable(20, 4).rows) {
      const { contributions } = explainCase(model, row);
      contributions.forEach((one, column) => {
        expect(one).toBeCloseTo(shapley(model, row, column), 9);
      });
    }
  });

  it('gives the most to what the outcome hangs on', () => {
    const { contributions } = explainCase(model, [9.5, 'red', 25]);
    const [value = 0, kind = 0, noise = 0] = contributions;
    expect(value).toBeGreaterThan(kind);
    expect(kind).toBeGreaterThan(Math.abs(noise));
  });
});
