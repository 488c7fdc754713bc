import { expect, test } from 'vitest';
import { type FeedbackRow, feedbackBehind, summariseFeedback } from './summarise-feedback';

const row = (change: Partial<FeedbackRow>): FeedbackRow => ({
  reason: 'high_score',
  memberId: 'maya',
  memberName: 'Maya',
  policyVersion: 2,
  week: '2026-11-16',
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

test('weeks are in order, the quiet ones too', () => {
  const { byWeek } = summariseFeedback([
    row({ week: '2026-11-30', answers: null }),
    row({}),
    row({ answers: { rightTime: 'late', rightReason: null, enoughContext: null } }),
  ]);
  expect(
    byWeek.map(({ week, answered, onTime, late }) => [week, answered.value, onTime.value, late]),
  ).toEqual([
    ['2026-11-16', 1, 0.5, 1],
    ['2026-11-23', null, null, 0],
    ['2026-11-30', 0, null, 0],
  ]);
  expect(summariseFeedback([]).byWeek).toEqual([]);
});

test('behind every number are as many episodes as it says', () => {
  const { total, byMember, byReason, byPolicyVersion, byWeek } = summariseFeedback(ROWS);
  const groups = [
    { target: {}, summary: total },
    ...byMember.map((summary) => ({ target: { memberId: summary.memberId }, summary })),
    ...byReason.map((summary) => ({ target: { reason: summary.reason }, summary })),
    ...byPolicyVersion.map((summary) => ({ target: { policyVersion: summary.policyVersion }, summary })),
    ...byWeek.map((summary) => ({ target: { week: summary.week }, summary })),
  ];
  for (const { target, summary } of groups) {
    const parts = [
      ['ended', summary.answered.denominator],
      ['answered', summary.answered.numerator],
      ['on_time', summary.onTime.numerator],
      ['early', summary.early],
      ['late', summary.late],
      ['right_reason', summary.rightReason.numerator],
      ['enough_context', summary.enoughContext.numerator],
    ] as const;
    for (const [part, number] of parts)
      expect([target, part, feedbackBehind(ROWS, { ...target, part }).length]).toEqual([
        target,
        part,
        number,
      ]);
  }
});
