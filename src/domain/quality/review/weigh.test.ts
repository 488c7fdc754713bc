import { expect, test } from 'vitest';
import { bootstrapInterval, estimateTotal, type Weighed, weigh } from './weigh';

const item = (stratum: string, inclusionProbability: number, yes: boolean) => ({
  stratum,
  isTransferred: false,
  inclusionProbability,
  yes,
});

/** Of 100 cold conversations 4 were drawn, of 60 hot ones 3. */
const JUDGED = [
  item('cold', 0.04, true),
  item('cold', 0.04, true),
  item('cold', 0.04, true),
  item('cold', 0.04, false),
  item('hot', 0.05, true),
  item('hot', 0.05, false),
  item('hot', 0.05, false),
];
const DRAWN = new Map([
  ['cold', 4],
  ['hot', 3],
]);

test('each stands for as many as it was unlikely: three of four of 100 and one of three of 60 are 95', () => {
  const items = weigh(JUDGED, DRAWN);
  expect(items.map(({ weight }) => weight)).toEqual([25, 25, 25, 25, 20, 20, 20]);
  expect(estimateTotal(items, ({ yes }) => yes)).toBe(95);
  expect(estimateTotal(items, () => true)).toBe(160);
});

test('where some of a stratum are not judged yet, the others stand for them', () => {
  const items = weigh(JUDGED.slice(1), DRAWN);
  expect(estimateTotal(items, () => true)).toBeCloseTo(160, 9);
  expect(estimateTotal(items, ({ yes }) => yes)).toBeCloseTo(100 * (2 / 3) + 20, 9);
});

test('the bootstrap is repeatable, holds the estimate and is narrower with more', () => {
  const share = (items: readonly Weighed<(typeof JUDGED)[number]>[]) =>
    estimateTotal(items, ({ yes }) => yes) / estimateTotal(items, () => true);
  const few = bootstrapInterval(weigh(JUDGED, DRAWN), share, 'seed');
  expect(bootstrapInterval(weigh(JUDGED, DRAWN), share, 'seed')).toEqual(few);
  expect(bootstrapInterval(weigh(JUDGED, DRAWN), share, 'other')).not.toBeNull();
  const many = Array.from({ length: 40 }, () => JUDGED).flat();
  const wide = new Map([...DRAWN].map(([stratum, count]) => [stratum, count * 40]));
  const narrow = bootstrapInterval(weigh(many, wide), share, 'seed');
  if (!few || !narrow) throw new Error('both can be told');
  expect(few.low).toBeLessThan(95 / 160);
  expect(few.high).toBeGreaterThan(95 / 160);
  expect(narrow.high - narrow.low).toBeLessThan((few.high - few.low) / 3);
});

test.each([1, 2])(
  'strata with few items (%i each) vary together, so that two of them do not pass for certainty',
  (each) => {
    const strata = [item('a', 0.5, true), item('b', 0.5, false)];
    const alike = weigh(
      strata.flatMap((one) => Array.from({ length: each }, () => one)),
      new Map([
        ['a', each],
        ['b', each],
      ]),
    );
    const share = (items: readonly (typeof alike)[number][]) =>
      estimateTotal(items, ({ yes }) => yes) / estimateTotal(items, () => true);
    expect(bootstrapInterval(alike, share, 'seed')).toEqual({ low: 0, high: 1 });
  },
);

test('what cannot be told has no interval', () => {
  expect(bootstrapInterval(weigh(JUDGED, DRAWN), () => null, 'seed')).toBeNull();
});
