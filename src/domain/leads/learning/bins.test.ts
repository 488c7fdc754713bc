import { expect, it } from 'vitest';
import { binCount, binOf, fitBins } from './bins';
import type { Cell } from './table';

const numbers = (cells: readonly Cell[]) => {
  const [bins] = fitBins({
    columns: [{ name: 'a', kind: 'number' }],
    rows: cells.map((cell) => [cell]),
    outcomes: cells.map(() => true),
  });
  if (!bins) throw new Error('no bins');
  return bins;
};

it('cuts after each value that occurs, and puts what is not known into bin 0', () => {
  const bins = numbers([3, 1, null, 2, 2]);
  expect(bins).toEqual({ kind: 'number', upTo: [1, 2] });
  expect([null, 0, 1, 1.5, 2, 2.5, 99].map((cell) => binOf(bins, cell))).toEqual([0, 1, 1, 2, 2, 3, 3]);
  expect(binCount(bins)).toBe(4);
});

it('makes bins of about equal size where values are many', () => {
  const bins = numbers(Array.from({ length: 6_300 }, (_, place) => place));
  const counts = new Map<number, number>();
  for (let value = 0; value < 6_300; value++) {
    counts.set(binOf(bins, value), (counts.get(binOf(bins, value)) ?? 0) + 1);
  }
  expect(counts.size).toBe(63);
  expect([...new Set(counts.values())]).toEqual([100]);
});

it('keeps a value that half of the cases have in one bin, and leaves bins for the others', () => {
  const bins = numbers(Array.from({ length: 2_000 }, (_, place) => Math.max(0, place - 1_000)));
  expect(bins.kind === 'number' ? [bins.upTo[0], bins.upTo.length] : []).toEqual([0, 62]);
});

it('gives a category with five cases a bin of its own, and all rarer ones one together', () => {
  const cells = [...Array<Cell>(5).fill('web'), ...Array<Cell>(7).fill('mail'), 'fax', null];
  const [bins] = fitBins({
    columns: [{ name: 'a', kind: 'category' }],
    rows: cells.map((cell) => [cell]),
    outcomes: cells.map(() => true),
  });
  expect(bins).toEqual({ kind: 'category', values: ['mail', 'web'] });
  const binsOf = ['mail', 'web', 'fax', 'telex', null].map((cell) => bins && binOf(bins, cell));
  expect(binsOf).toEqual([1, 2, 3, 3, 0]);
});
