import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/default-policy';
import { bandOf, scoreLead } from './score-lead';
import type { ScoreRule, ScoreSignal, ScoringPolicy } from './types';

const NOW = new Date('2026-03-15T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

function ruleWith(overrides: Partial<ScoreRule> = {}): ScoreRule {
  return {
    id: 'visited-pricing',
    label: 'Visited pricing',
    group: 'engagement',
    signal: 'page_view',
    match: '/pricing',
    atLeast: null,
    atMost: null,
    points: 6,
    maxTimes: 3,
    ...overrides,
  };
}

function policyOf(rules: readonly ScoreRule[], overrides: Partial<ScoringPolicy> = {}): ScoringPolicy {
  return {
    rules,
    fitCap: 60,
    engagementCap: 50,
    engagementHalfLifeDays: 7,
    warmFrom: 40,
    hotFrom: 70,
    ...overrides,
  };
}

const page = (key: string, days = 0): ScoreSignal => ({
  kind: 'page_view',
  key,
  amount: null,
  at: daysAgo(days),
});
const amount = (key: string, value: number | null): ScoreSignal => ({
  kind: 'field_value',
  key,
  amount: value,
  at: NOW,
});
const budget = ruleWith({
  id: 'budget',
  label: 'Budget',
  group: 'fit',
  signal: 'field_value',
  match: 'budget',
  atLeast: 100,
  points: 15,
  maxTimes: 1,
});

describe('contributions', () => {
  it('say which rule counted how often: "visited pricing twice +12"', () => {
    expect(
      scoreLead(policyOf([ruleWith()]), [page('/pricing'), page('/pricing/teams'), page('/about')], NOW),
    ).toEqual({
      score: 12,
      fit: 0,
      engagement: 12,
      band: 'cold',
      contributions: [
        { ruleId: 'visited-pricing', label: 'Visited pricing', group: 'engagement', times: 2, points: 12 },
      ],
    });
  });

  it('count at most `maxTimes`, the newest first', () => {
    const { contributions } = scoreLead(
      policyOf([ruleWith({ maxTimes: 2 })]),
      [page('/pricing', 14), page('/pricing', 0), page('/pricing', 7)],
      NOW,
    );
    expect(contributions).toMatchObject([{ times: 2, points: 9 }]); // 6 + 3
  });

  it('are listed by weight, and left out when they are worth nothing', () => {
    const rules = [
      ruleWith({ id: 'small', points: 1, maxTimes: 1 }),
      ruleWith({ id: 'none', points: 0 }),
      ruleWith({ id: 'minus', points: -4, maxTimes: 1 }),
    ];
    const { contributions } = scoreLead(policyOf(rules), [page('/pricing')], NOW);
    expect(contributions.map(({ ruleId }) => ruleId)).toEqual(['minus', 'small']);
  });

  it('are rounded to tenths before they are added, so that the sum adds up', () => {
    const rules = [ruleWith({ id: 'a', points: 5 }), ruleWith({ id: 'b', points: 7 })];
    const { contributions, engagement } = scoreLead(policyOf(rules), [page('/pricing', 5)], NOW);
    // 5 × 0.5^(5/7) = 3.047…, 7 × 0.5^(5/7) = 4.266…
    expect(contributions.map(({ points }) => points)).toEqual([4.3, 3]);
    expect(engagement).toBe(7);
  });
});

describe('decay', () => {
  it.each([
    [0, 6],
    [7, 3],
    [14, 1.5],
    [3.5, 4.2], // 6 ÷ √2
  ])('an engagement signal %d days old of 6 points counts %d', (days, points) => {
    expect(scoreLead(policyOf([ruleWith()]), [page('/pricing', days)], NOW).contributions[0]?.points).toBe(
      points,
    );
  });

  it('spares fit', () => {
    const signal: ScoreSignal = { ...amount('budget', 500), at: daysAgo(365) };
    expect(scoreLead(policyOf([budget]), [signal], NOW).fit).toBe(15);
  });

  it('fades what speaks against a lead as well', () => {
    const rules = [ruleWith({ match: '/careers', points: -20 })];
    expect(scoreLead(policyOf(rules), [page('/careers', 7)], NOW)).toMatchObject({
      engagement: -10,
      score: 0,
    });
  });

  it('counts a signal from a clock that runs ahead as of now', () => {
    expect(scoreLead(policyOf([ruleWith()]), [page('/pricing', -1)], NOW).engagement).toBe(6);
  });
});

describe('groups, caps and bands', () => {
  const fit = ruleWith({ id: 'fit', group: 'fit', points: 45, maxTimes: 2 });
  const engagement = ruleWith({ id: 'engagement', points: 45, maxTimes: 2 });
  const twice = [page('/pricing'), page('/pricing')];

  it('cap each group and the whole at 100', () => {
    expect(scoreLead(policyOf([fit, engagement]), twice, NOW)).toMatchObject({
      fit: 60,
      engagement: 50,
      score: 100,
      band: 'hot',
    });
  });

  it('let a strong minus outweigh the other group, but never below 0', () => {
    const student = ruleWith({
      id: 'student',
      group: 'fit',
      signal: 'email_kind',
      match: 'student',
      points: -20,
    });
    const signals: ScoreSignal[] = [...twice, { kind: 'email_kind', key: 'student', amount: null, at: NOW }];
    expect(scoreLead(policyOf([student, ruleWith({ maxTimes: 2 })]), signals, NOW)).toMatchObject({
      fit: -20,
      engagement: 12,
      score: 0,
    });
    expect(scoreLead(policyOf([student, engagement]), signals, NOW)).toMatchObject({
      fit: -20,
      engagement: 50,
      score: 30,
    });
  });

  it('of no signals are all zero, and zero is not negative', () => {
    const { score, fit: noFit, engagement: none } = scoreLead(policyOf([fit]), [], NOW);
    expect([score, noFit, none].every((value) => Object.is(value, 0))).toBe(true);
  });

  it.each([
    [39, 'cold'],
    [40, 'warm'],
    [69, 'warm'],
    [70, 'hot'],
  ] as const)('a score of %d is %s', (score, band) => {
    expect(bandOf(policyOf([]), score)).toBe(band);
  });
});

describe('what a rule matches', () => {
  const timeline = ruleWith({
    id: 'timeline',
    group: 'fit',
    signal: 'field_value',
    match: 'timeline',
    atMost: 30,
  });

  it.each<[string, ScoreRule, ScoreSignal, boolean]>([
    ['a page below its path', ruleWith(), page('/pricing/teams'), true],
    ['no page that only starts alike', ruleWith(), page('/pricing-old'), false],
    ['a number from its bound on', budget, amount('budget', 100), true],
    ['no number below it', budget, amount('budget', 99), false],
    ['no number that is not known', budget, amount('budget', null), false],
    ['no number of another field', budget, amount('dealValue', 500), false],
    ['a number up to its upper bound', timeline, amount('timeline', 30), true],
    ['no number above it', timeline, amount('timeline', 31), false],
    [
      'any message',
      ruleWith({ signal: 'message', match: '' }),
      { kind: 'message', key: '', amount: null, at: NOW },
      true,
    ],
    [
      'its own intent',
      ruleWith({ signal: 'intent', match: 'demo' }),
      { kind: 'intent', key: 'demo', amount: null, at: NOW },
      true,
    ],
    [
      'no other intent',
      ruleWith({ signal: 'intent', match: 'demo' }),
      { kind: 'intent', key: 'spam', amount: null, at: NOW },
      false,
    ],
    ['no other kind of signal', ruleWith({ signal: 'event', match: '/pricing' }), page('/pricing'), false],
  ])('%s', (_, rule, signal, matches) => {
    expect(scoreLead(policyOf([rule]), [signal], NOW).contributions).toHaveLength(matches ? 1 : 0);
  });
});

describe('any signals under the default scoring', () => {
  const { scoring } = defaultPolicy({ timeZone: 'UTC' });
  const signal = fc.constantFrom(...scoring.rules).chain((rule) =>
    fc.record({
      kind: fc.constant(rule.signal),
      key: fc.constant(rule.match),
      amount: fc.integer({ min: 0, max: 5_000_000 }),
      at: fc.integer({ min: 0, max: 60 }).map(daysAgo),
    }),
  );

  it('give a whole score between 0 and 100 that does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(signal, { maxLength: 60 }), (signals) => {
        const scored = scoreLead(scoring, signals, NOW);
        expect(Number.isInteger(scored.score)).toBe(true);
        expect(scored.score).toBeGreaterThanOrEqual(0);
        expect(scored.score).toBeLessThanOrEqual(100);
        expect(scoreLead(scoring, signals.toReversed(), NOW)).toEqual(scored);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
