import { expect, test } from 'vitest';
import { cohenKappa } from './cohen-kappa';

/** Pairs from a table: row = first rater, column = second. */
function pairsOf(table: readonly (readonly number[])[]): [string, string][] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) =>
      Array.from({ length: count }, (): [string, string] => [`k${first}`, `k${second}`]),
    ),
  );
}

test('the textbook table of two readers of fifty proposals gives 0.4', () => {
  const agreement = cohenKappa(
    pairsOf([
      [20, 5],
      [10, 15],
    ]),
  );
  expect(agreement.observed).toBeCloseTo(0.7, 12);
  // pₑ = 0.5·0.6 + 0.5·0.4 = 0.5; κ = (0.7 − 0.5) / 0.5.
  expect(agreement.kappa).toBeCloseTo(0.4, 12);
});

test('the table of two psychiatrists and 200 patients (Cohen 1968) gives 0.43, with the interval of Fleiss, Cohen & Everitt', () => {
  const agreement = cohenKappa(
    pairsOf([
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ]),
  );
  expect(agreement.pairs).toBe(200);
  expect(agreement.observed).toBeCloseTo(0.7, 12);
  expect(agreement.kappa).toBeCloseTo(3 / 7, 12);
  expect(agreement.interval?.low).toBeCloseTo(0.3233, 4);
  expect(agreement.interval?.high).toBeCloseTo(0.5338, 4);
});

test('perfect agreement is 1, and exactly', () => {
  const { kappa, interval } = cohenKappa(
    pairsOf([
      [3, 0],
      [0, 4],
    ]),
  );
  expect(kappa).toBe(1);
  expect(interval).toEqual({ low: 1, high: 1 });
});

test('two who only ever say one thing tell nothing', () => {
  expect(cohenKappa(pairsOf([[5]]))).toEqual({ pairs: 5, observed: 1, kappa: null, interval: null });
  expect(cohenKappa([])).toEqual({ pairs: 0, observed: 0, kappa: null, interval: null });
});

test('agreement below chance is negative', () => {
  expect(
    cohenKappa(
      pairsOf([
        [0, 2],
        [2, 0],
      ]),
    ).kappa,
  ).toBe(-1);
});
