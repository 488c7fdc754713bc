import { expect, test } from 'vitest';
import { scoreCalibration } from '../../../domain/quality/calibration/score-calibration';
import { csvRows } from '../../shared/figures/panel-table';
import { calibrationPoint, calibrationTable } from './calibration-numbers';

const lead = (score: number, isWon: boolean) => ({ score, isWon, month: '2026-10', week: '2026-10-05' });
const [week] = scoreCalibration([lead(50, true), lead(0, false)]).weeks;
const groups = week ? [{ name: '5 Oct', group: week }] : [];

test('the file has score, outcome with its interval and the Brier score of every group', () => {
  expect(csvRows(calibrationTable('Week', groups))).toEqual([
    ['Week', 'Leads', 'Mean score', 'Won', 'Won, share', '95% from', '95% to', 'Brier score'],
    ['5 Oct', 2, 25, 1, 0.5, expect.closeTo(0.0945, 4), expect.closeTo(0.9055, 4), 0.125],
  ]);
});

test('a point has the share won and how far its interval reaches', () => {
  expect(groups.map(calibrationPoint)).toEqual([
    {
      name: '5 Oct',
      predicted: 0.25,
      actual: 0.5,
      won: 1,
      leads: 2,
      reach: [expect.closeTo(0.4055, 4), expect.closeTo(0.4055, 4)],
    },
  ]);
});
