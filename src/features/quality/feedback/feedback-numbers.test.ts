import { expect, test } from 'vitest';
import { summariseFeedback } from '../../../domain/quality/feedback/summarise-feedback';
import { csvRows } from '../../shared/figures/panel-table';
import { feedbackTable, memberLines, weekLines } from './feedback-numbers';

const MAYA = '0198a000-0000-7000-8000-000000000001';
const row = {
  reason: 'high_score',
  memberId: MAYA,
  memberName: '=Maya',
  policyVersion: 2,
  week: '2026-11-16',
};
const report = {
  ...summariseFeedback([
    { ...row, answers: { rightTime: 'late', rightReason: true, enoughContext: null } },
    { ...row, answers: null },
  ]),
  comments: [],
};

test('the file has every count a share is made of', () => {
  expect(csvRows(feedbackTable('Week', weekLines(report)))[1]).toEqual([
    ...['Week of 16 Nov', 2, 1, 0.5],
    ...[0, 0, 1, 0],
    ...[1, 1, 1],
    ...[0, 0, null],
  ]);
});

test('a count leads to its own list', () => {
  const [line] = feedbackTable('Agent', memberLines(report)).rows;
  expect(line?.cells[6]?.request).toEqual({
    title: '=Maya: too late',
    target: { memberId: MAYA, part: 'late' },
  });
});
