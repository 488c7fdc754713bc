import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCondition } from './evaluate-condition';
import { type Condition, type Facts, type FactValue, OPERATORS, type Operator } from './types';

function holds(op: Operator, actual: FactValue, value?: FactValue, fact = 'message.intent') {
  const verdict = evaluateCondition({ fact, op, value }, { [fact]: actual });
  return verdict.problem ?? verdict.holds;
}

describe('a single condition', () => {
  it.each<[Operator, FactValue, FactValue | undefined, boolean]>([
    ['eq', 70, 70, true],
    ['eq', 70, 71, false],
    ['eq', 'Pricing', 'pricing', true],
    ['eq', true, false, false],
    ['neq', 'pricing', 'demo', true],
    ['neq', true, true, false],
    ['gt', 70, 70, false],
    ['gt', 70.1, 70, true],
    ['gte', 70, 70, true],
    ['gte', 69.9, 70, false],
    ['lt', 70, 70, false],
    ['lt', -1, 0, true],
    ['lte', 70, 70, true],
    ['lte', 71, 70, false],
    ['in', 'Legal', ['security', 'legal'], true],
    ['in', 'pricing', ['security', 'legal'], false],
    ['in', 'pricing', [], false],
    ['not_in', 'pricing', ['security', 'legal'], true],
    ['contains', '/de/Pricing/teams', 'pricing', true],
    ['contains', '/about', 'pricing', false],
    ['contains', ['VIP', 'trial'], 'vip', true],
    ['not_contains', ['trial'], 'vip', true],
    ['not_contains', '/pricing', 'pricing', false],
    ['is_known', 0, undefined, true],
    ['is_known', '', undefined, true],
    ['is_unknown', false, undefined, false],
  ])('%s: %j against %j is %j', (op, actual, value, expected) => {
    expect(holds(op, actual, value)).toBe(expected);
  });

  it.each<[Operator, FactValue, FactValue | undefined]>([
    ['gte', '80', 70],
    ['gte', 80, '70'],
    ['gte', 80, undefined],
    ['lt', Number.NaN, 70],
    ['eq', 70, '70'],
    ['eq', Number.NaN, Number.NaN],
    ['neq', 70, '70'],
    ['neq', true, 'true'],
    ['in', 'legal', 'legal'],
    ['in', 7, ['7']],
    ['not_in', 'legal', 'legal'],
    ['contains', 7, '7'],
    ['contains', 'abc', ''],
    ['not_contains', ['a'], ['a']],
  ])('%s: %j against %j is the wrong type, does not hold and does not throw', (op, actual, value) => {
    expect(holds(op, actual, value)).toBe('wrong_type');
  });

  it.each<Operator>(OPERATORS.filter((op) => op !== 'is_unknown'))(
    '%s does not hold for a fact that is not known',
    (op) => {
      const unknown: Facts[] = [{}, { 'lead.budget': null }];
      for (const facts of unknown) {
        expect(evaluateCondition({ fact: 'lead.budget', op, value: 5 }, facts)).toEqual({
          kind: 'fact',
          holds: false,
          fact: 'lead.budget',
          op,
          expected: 5,
          actual: null,
          problem: 'unknown',
        });
      }
    },
  );

  it('"is unknown" holds for a registered fact only, not for a misspelt one', () => {
    expect(evaluateCondition({ fact: 'lead.budget', op: 'is_unknown' }, {}).holds).toBe(true);
    const misspelt = evaluateCondition({ fact: 'lead.bugdet', op: 'is_unknown' }, {});
    expect(misspelt).toMatchObject({ holds: false, problem: 'no_such_fact' });
  });

  it('does not mistake what every object inherits for a fact', () => {
    expect(evaluateCondition({ fact: 'constructor', op: 'is_known' }, {})).toMatchObject({
      holds: false,
      problem: 'no_such_fact',
    });
  });
});

describe('groups of conditions', () => {
  const hot: Condition = { fact: 'lead.score', op: 'gte', value: 70 };
  const rich: Condition = { fact: 'lead.budget', op: 'gte', value: 1_000_000 };
  const only = (score: number, budget: number) => ({ 'lead.score': score, 'lead.budget': budget });

  it.each<[number, number, boolean, boolean, boolean]>([
    [80, 2_000_000, true, true, false],
    [80, 10, false, true, false],
    [10, 2_000_000, false, true, false],
    [10, 10, false, false, true],
  ])('with score %d and budget %d: all %j, any %j, none %j', (score, budget, all, any, none) => {
    const facts = only(score, budget);
    expect(evaluateCondition({ all: [hot, rich] }, facts).holds).toBe(all);
    expect(evaluateCondition({ any: [hot, rich] }, facts).holds).toBe(any);
    expect(evaluateCondition({ none: [hot, rich] }, facts).holds).toBe(none);
  });

  it('an empty group never holds, so that an unfinished rule does not fire on every turn', () => {
    for (const condition of [{ all: [] }, { any: [] }, { none: [] }]) {
      expect(evaluateCondition(condition, {})).toMatchObject({ holds: false, problem: 'empty_group' });
    }
  });

  it('keeps the verdict of every node, also after the outcome is settled', () => {
    const verdict = evaluateCondition({ any: [hot, { all: [rich, hot] }] }, only(80, 10));
    expect(verdict.holds).toBe(true);
    expect(verdict.children?.[1]?.children?.map((child) => child.holds)).toEqual([false, true]);
  });
});

describe('any tree over any facts', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 3 }),
  );
  const leaf = fc.record({
    fact: fc.constantFrom('lead.score', 'message.intent', 'toString', '__proto__', 'x'),
    op: fc.constantFrom(...OPERATORS),
    value,
  });
  const tree = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({ all: fc.array(tie('node'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('node'), { maxLength: 3 }) }),
      fc.record({ none: fc.array(tie('node'), { maxLength: 3 }) }),
    ),
  })).node;
  const facts = fc.dictionary(fc.constantFrom('lead.score', 'message.intent', 'toString', 'x'), value);

  it('gets the same verdict each time and never throws', () => {
    fc.assert(
      fc.property(tree, facts, (condition, given) => {
        const verdict = evaluateCondition(condition, given);
        expect(typeof verdict.holds).toBe('boolean');
        expect(evaluateCondition(condition, given)).toEqual(verdict);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
