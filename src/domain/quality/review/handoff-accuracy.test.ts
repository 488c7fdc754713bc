import { expect, test } from 'vitest';
import { handoffAccuracy, type JudgedItem } from './handoff-accuracy';

const item = (change: Partial<JudgedItem>): JudgedItem => ({
  stratum: 'knowledge_gap',
  inclusionProbability: 0.5,
  isTransferred: true,
  reason: 'knowledge_gap',
  policyVersion: 3,
  verdict: 'now',
  neededTurn: null,
  cutTurn: 4,
  ...change,
});
const quiet = (change: Partial<JudgedItem>) =>
  item({
    stratum: 'web cold',
    isTransferred: false,
    reason: null,
    inclusionProbability: 0.1,
    verdict: 'not_needed',
    ...change,
  });
const drawnOf = (items: readonly JudgedItem[]) =>
  items.reduce(
    (drawn, { stratum }) => drawn.set(stratum, (drawn.get(stratum) ?? 0) + 1),
    new Map<string, number>(),
  );
const accuracyOf = (items: readonly JudgedItem[]) => handoffAccuracy(items, drawnOf(items), 'seed');

/**
 * By hand: 4 of 8 transfers for knowledge gaps drawn (weight 2), 2 of 2 for high scores (weight 1), 5 of 50 others (weight 10).
 * TP̂ = 3·2 + 1·1 = 7, FP̂ = 1·2 + 1·1 = 3, FN̂ = 1·10 = 10.
 */
const WEEK = [
  item({ verdict: 'now' }),
  item({ verdict: 'earlier', neededTurn: 2 }),
  item({ verdict: 'later' }),
  item({ verdict: 'not_needed' }),
  item({ stratum: 'high_score', reason: 'high_score', inclusionProbability: 1, verdict: 'now' }),
  item({ stratum: 'high_score', reason: 'high_score', inclusionProbability: 1, verdict: 'not_needed' }),
  quiet({ verdict: 'now', policyVersion: 4 }),
  quiet({}),
  quiet({}),
  quiet({ verdict: 'later' }),
  quiet({}),
];

test('precision and recall are those of the population, not of the sample', () => {
  const { precision, recall, estimated, counts } = accuracyOf(WEEK);
  expect(estimated).toEqual({ neededTransfers: 7, unneededTransfers: 3, missed: 10 });
  expect(precision.value).toBeCloseTo(0.7, 12);
  expect(recall.value).toBeCloseTo(7 / 17, 12);
  expect(counts).toEqual({ neededTransfers: 4, unneededTransfers: 2, missed: 1, rightlyNot: 4 });
  expect(precision).toMatchObject({ judged: 6, smallSample: true });
  expect(recall).toMatchObject({ judged: 11, smallSample: true });
});

test('the intervals hold the estimates and are the same every time', () => {
  const { precision, recall } = accuracyOf(WEEK);
  expect(precision.interval?.low).toBeLessThan(0.7);
  expect(precision.interval?.high).toBeGreaterThan(0.7);
  expect(recall.interval?.low).toBeLessThan(7 / 17);
  expect(recall.interval?.high).toBe(1);
  expect(accuracyOf(WEEK)).toEqual(accuracyOf(WEEK));
});

test('timing is of the transfers that were needed', () => {
  expect(accuracyOf(WEEK).timing).toEqual({ early: 1, onTime: 2, late: 1 });
});

test('within a tolerance of turns early and late cost little, the missed and the needless everything', () => {
  const [one, two, three] = accuracyOf(WEEK).goldenTransfer;
  // Weights: now 2 and 1, two turns late 2, one turn early 2, needless 2 and 1; missed 10, rightly left alone 4·10; of 60.
  const expected = (tolerance: number) =>
    (3 + 2 * Math.exp(-4 / (2 * tolerance ** 2)) + 2 * Math.exp(-1 / (2 * tolerance ** 2)) + 40) / 60;
  expect(one?.score.value).toBeCloseTo(expected(1), 12);
  expect(two?.score.value).toBeCloseTo(expected(2), 12);
  expect(three?.score.value).toBeCloseTo(expected(3), 12);
});

test('by reason there is precision and timing, by policy version recall too', () => {
  const { byReason, byPolicyVersion } = accuracyOf(WEEK);
  expect(byReason.map(({ reason, precision }) => [reason, precision.value, precision.judged])).toEqual([
    ['knowledge_gap', 0.75, 4],
    ['high_score', 0.5, 2],
  ]);
  expect(byPolicyVersion.map((one) => [one.policyVersion, one.precision.value, one.recall.value])).toEqual([
    [3, 0.7, 1],
    [4, null, null],
  ]);
});

test('what nobody could tell is in no figure, and the others of its stratum stand for it', () => {
  const items = [...WEEK, quiet({ verdict: null })];
  const { estimated } = accuracyOf(items);
  expect(estimated.missed).toBeCloseTo((10 * 6) / 5, 12);
});

test('where nothing was found to be missed the interval says how much may have been', () => {
  const items = WEEK.filter(({ isTransferred, verdict }) => isTransferred || verdict !== 'now');
  const { recall } = accuracyOf(items);
  expect(recall.value).toBe(1);
  // Wilson's upper bound of 0 in 4 is 0.4899; of 40 conversations.
  expect(recall.interval?.low).toBeCloseTo(7 / (7 + 0.48989 * 40), 3);
  expect(recall.interval?.high).toBe(1);
});

test('all transfers needed is not certainty: Wilson’s interval says so', () => {
  const { precision } = accuracyOf([item({}), item({}), item({})]);
  expect(precision.value).toBe(1);
  expect(precision.interval?.low).toBeCloseTo(0.4385, 3);
});

test('without conversations left alone there is no recall, and without anything no figure', () => {
  expect(accuracyOf([item({})]).recall).toEqual({
    value: null,
    interval: null,
    judged: 1,
    smallSample: true,
  });
  const nothing = accuracyOf([]);
  expect([nothing.precision.value, nothing.recall.value]).toEqual([null, null]);
  expect(nothing.goldenTransfer.map(({ score }) => score.value)).toEqual([null, null, null]);
});
