import { expect, test } from 'vitest';
import { comparedFigures, verdictInWords } from './figures';

const quality = (auc: number | null, brier: number, ece: number, topDecileRate: number) => ({
  cases: 500,
  wins: 50,
  baseRate: 0.1,
  auc,
  brier,
  ece,
  topDecileRate,
  topDecileLift: topDecileRate / 0.1,
  calibration: [],
});

const report = {
  leads: 1_200,
  wins: 50,
  folds: 5,
  model: quality(0.8123, 0.06, 0.012, 0.42),
  rules: quality(0.7, 0.055, 0.012, 0.3),
  difference: { value: 0.1123, low: 0.02, high: 0.2, verdict: 'better' as const },
  looksAt: [],
};

test('figures stand side by side, each with the better one', () => {
  expect(
    comparedFigures(report).map(({ label, model, rules, better }) => [label, model, rules, better]),
  ).toEqual([
    ['Ranking (AUC)', '0.812', '0.700', 'model'],
    ['Best tenth', '42% (4.2×)', '30% (3.0×)', 'model'],
    ['Error (Brier)', '0.0600', '0.0550', 'rules'],
    ['Calibration error (ECE)', '1.2%', '1.2%', null],
  ]);
});

test('the verdict says how sure it is', () => {
  expect(verdictInWords(report)).toBe(
    'The model ranks leads better than the rules (AUC difference +0.112, 95% interval +0.020 to +0.200, on 1,200 leads, 50 of them won).',
  );
  const unclear = { value: 0.01, low: -0.05, high: 0.07, verdict: 'no_clear_difference' as const };
  expect(verdictInWords({ ...report, difference: unclear })).toMatch(
    /^No clear difference .*interval −0\.050 to \+0\.070/,
  );
});
