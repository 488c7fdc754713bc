import { expect, test } from 'vitest';
import { csvRows } from '../../shared/figures/panel-table';
import { reasonTable, timingTable } from './accuracy-numbers';

const estimate = { value: 0.8, interval: { low: 0.6, high: 0.9 }, judged: 31, smallSample: false };
const nothing = { value: null, interval: null, judged: 0, smallSample: true };
const timing = { early: 1, onTime: 24, late: 6 };

test('an estimate is in the file with its interval and how many were judged', () => {
  expect(csvRows(reasonTable([{ reason: 'high_score', precision: estimate, timing }]))).toEqual([
    [
      'Reason',
      'Precision',
      'Precision, 95% from',
      'Precision, 95% to',
      'Precision, judged',
      'Early',
      'On time',
      'Late',
    ],
    ['High score', 0.8, 0.6, 0.9, 31, 1, 24, 6],
  ]);
});

test('timing is a table of counts and of scores', () => {
  const table = timingTable({
    timing,
    goldenTransfer: [{ tolerance: 1, score: estimate }],
    precision: nothing,
    recall: nothing,
    counts: { neededTransfers: 31, unneededTransfers: 0, missed: 0, rightlyNot: 0 },
    estimated: { neededTransfers: 31, unneededTransfers: 0, missed: 0 },
    byReason: [],
    byPolicyVersion: [],
  });
  expect(csvRows(table)).toEqual([
    ['Timing', 'Transfers', 'Score', '95% from', '95% to', 'Judged'],
    ['Too early', 1, null, null, null, 31],
    ['On time', 24, null, null, null, 31],
    ['Too late', 6, null, null, null, 31],
    ['GT-T, 1 turn', null, 0.8, 0.6, 0.9, 31],
  ]);
});
