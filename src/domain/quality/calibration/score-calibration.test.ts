import { expect, test } from 'vitest';
import { scoreCalibration } from './score-calibration';

const lead = (score: number, isWon: boolean, month = '2026-10', week = '2026-10-05') => ({
  ...{ score, isWon, month, week },
});

test('twenty leads make ten groups of two, from the lowest score to the highest', () => {
  const leads = Array.from({ length: 20 }, (_, index) => lead(index * 5, index >= 16));
  const { deciles } = scoreCalibration(leads.reverse());
  expect(deciles).toHaveLength(10);
  expect(deciles[0]).toMatchObject({ lowest: 0, highest: 5, predicted: 0.025 });
  expect(deciles.map(({ won }) => won.numerator)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2, 2]);
  expect(deciles[9]?.won).toMatchObject({ denominator: 2, value: 1 });
});

test('equal scores stay together', () => {
  const { deciles } = scoreCalibration([...Array.from({ length: 9 }, () => lead(10, false)), lead(80, true)]);
  expect(deciles.map(({ lowest, won }) => [lowest, won.denominator])).toEqual([
    [10, 9],
    [80, 1],
  ]);
});

test('months are in order, and the Brier score is that of the points', () => {
  const { months, brier } = scoreCalibration([lead(50, true, '2026-11'), lead(20, false, '2026-09')]);
  expect(months.map(({ month, predicted, won }) => [month, predicted, won.value])).toEqual([
    ['2026-09', 0.2, 0],
    ['2026-11', 0.5, 1],
  ]);
  expect(brier).toBeCloseTo((0.25 + 0.04) / 2, 12);
  expect(scoreCalibration([])).toEqual({ deciles: [], months: [], weeks: [], brier: null });
});

test('weeks are in order, each with its own Brier score', () => {
  const { weeks } = scoreCalibration([
    lead(100, true, '2026-11', '2026-11-02'),
    lead(50, true, '2026-10', '2026-10-26'),
    lead(0, false, '2026-11', '2026-10-26'),
  ]);
  expect(weeks.map(({ week, predicted, won, brier }) => [week, predicted, won.value, brier])).toEqual([
    ['2026-10-26', 0.25, 0.5, 0.125],
    ['2026-11-02', 1, 1, 0],
  ]);
});
