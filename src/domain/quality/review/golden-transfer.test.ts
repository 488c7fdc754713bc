import { expect, test } from 'vitest';
import { goldenTransfer } from './golden-transfer';

test('the very turn is 1, with any tolerance', () => {
  expect([1, 2, 3].map((tolerance) => goldenTransfer(4, 4, tolerance))).toEqual([1, 1, 1]);
});

test('a turn or two beside it costs less the more is tolerated', () => {
  expect(goldenTransfer(4, 3, 1)).toBeCloseTo(Math.exp(-0.5), 12);
  expect(goldenTransfer(2, 4, 1)).toBeCloseTo(Math.exp(-2), 12);
  expect(goldenTransfer(2, 4, 2)).toBeCloseTo(Math.exp(-0.5), 12);
  expect(goldenTransfer(2, 4, 3)).toBeCloseTo(Math.exp(-2 / 9), 12);
});

test('a transfer that nobody needed and a need that nobody saw are 0, peace is 1', () => {
  expect(goldenTransfer(4, null, 3)).toBe(0);
  expect(goldenTransfer(null, 4, 3)).toBe(0);
  expect(goldenTransfer(null, null, 1)).toBe(1);
});
