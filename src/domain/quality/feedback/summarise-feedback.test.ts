import { expect, test } from 'vitest';
import { type FeedbackRow, summariseFeedback } from './summarise-feedback';

const row = (change: Partial<FeedbackRow>): FeedbackRow => ({
  reason: 'high_score',
  memberId: 'maya',
  memberName: 'Maya',
  policyVersion: 2,
  answers: { rightTime: 'on_time', rightReason: true, enoughContext: true },
  ...change,
});
const ROWS = [
  row({}),
  row({ answers: { rightTime: 'early', rightReason: false, enoughContext: null } }),
  row({ answers: null }),
  row({ memberId: 'liam', memberName: 'Liam', reason: 'frustration', policyVersion: null, answers: null }),
];

test('each question is over those who answered it, the answering over all episodes', () => {
  const { total } = summariseFeedback(ROWS);
  expect([total.answered.numerator, total.answered.denominator]).toEqual([2, 4]);
  expect([total.onTime.value, total.early, total.late]).toEqual([0.5, 1, 0]);
  expect([total.rightReason.numerator, total.rightReason.denominator]).toEqual([1, 2]);
  expect([total.enoughContext.numerator, total.enoughContext.denominator]).toEqual([1, 1]);
});

test('who never answers stands there with nothing answered', () => {
  const { byMember, byReason, byPolicyVersion } = summariseFeedback(ROWS);
  expect(byMember.map(({ name, answered }) => [name, answered.value])).toEqual([
    ['Maya', 2 / 3],
    ['Liam', 0],
  ]);
  expect(byMember[1]?.onTime).toEqual({ numerator: 0, denominator: 0, value: null, interval: null });
  expect(byReason.map(({ reason }) => reason)).toEqual(['high_score', 'frustration']);
  expect(byPolicyVersion.map(({ policyVersion }) => policyVersion)).toEqual([2]);
});
