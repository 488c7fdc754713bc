import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCondition } from '../evaluate-condition';
import type { Condition, Facts } from '../types';
import { implies, negatedForm, normalForm } from './normal-form';

const score = (op: 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'neq', value: number): Condition => ({
  fact: 'lead.score',
  op,
  value,
});
const frustration = (op: 'gt' | 'lt' | 'lte', value: number): Condition => ({
  fact: 'message.frustration',
  op,
  value,
});
const intent = (op: 'in' | 'not_in', ...value: string[]): Condition => ({
  fact: 'message.intent',
  op,
  value,
});

function neverHolds(condition: Condition) {
  return normalForm(condition)?.length === 0;
}

describe('a condition that never holds', () => {
  it.each<[Condition, boolean]>([
    [{ all: [score('gt', 80), score('lt', 20)] }, true],
    [{ all: [score('gte', 80), score('lte', 80)] }, false],
    [{ all: [score('gt', 79), score('lt', 80)] }, true], // scores are whole
    [{ all: [frustration('gt', 0.7), frustration('lt', 0.8)] }, false], // shares are not
    [{ all: [frustration('gt', 0.7), frustration('lte', 0.7)] }, true],
    [{ all: [score('eq', 5), score('neq', 5)] }, true],
    [{ all: [intent('in', 'a', 'b'), intent('not_in', 'B', 'A')] }, true],
    [{ all: [intent('in', 'a', 'b'), intent('not_in', 'a')] }, false],
    [
      {
        all: [
          { fact: 'lead.budget', op: 'is_unknown' },
          { fact: 'lead.budget', op: 'gte', value: 5 },
        ],
      },
      true,
    ],
    [{ none: [score('gte', 70), score('lt', 70)] }, false], // holds while the score is not known
    [{ all: [{ fact: 'lead.score', op: 'is_known' }, { none: [score('gte', 70), score('lt', 70)] }] }, true],
    [
      {
        all: [
          { fact: 'lead.band', op: 'neq', value: 'hot' },
          { none: [{ fact: 'lead.band', op: 'in', value: ['cold', 'warm'] }] },
          { fact: 'lead.band', op: 'is_known' },
        ],
      },
      true,
    ],
    [
      {
        all: [
          { fact: 'moment.pagePath', op: 'contains', value: 'a' },
          { none: [{ fact: 'moment.pagePath', op: 'contains', value: 'A' }] },
        ],
      },
      true,
    ],
    [{ any: [{ all: [score('gt', 80), score('lt', 20)] }, score('gt', 80)] }, false],
  ])('%#', (condition, never) => {
    expect(neverHolds(condition)).toBe(never);
  });

  it('is not claimed of a tree that is too large to judge', () => {
    const pair: Condition = { any: [score('gte', 1), frustration('gt', 0.1)] };
    expect(normalForm({ all: Array.from({ length: 12 }, () => pair) })).toBeNull();
  });
});

describe('any conditions', () => {
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc
      .tuple(fc.constantFrom('gt', 'gte', 'lt', 'lte', 'eq', 'neq'), fc.integer({ min: 0, max: 4 }))
      .map(([op, value]): Condition => ({ fact: 'lead.score', op, value: value * 25 })),
    fc
      .tuple(fc.constantFrom('gt', 'gte', 'lt', 'lte'), fc.constantFrom(0, 0.25, 0.5, 1))
      .map(([op, value]): Condition => ({ fact: 'message.frustration', op, value })),
    fc
      .tuple(fc.constantFrom('in', 'not_in'), fc.subarray(['a', 'b', 'c'], { minLength: 1 }))
      .map(([op, value]): Condition => ({ fact: 'message.intent', op, value })),
    fc
      .tuple(fc.constantFrom('contains', 'not_contains'), fc.constantFrom('a', 'b'))
      .map(([op, value]): Condition => ({ fact: 'message.intent', op, value })),
    fc
      .tuple(fc.constantFrom('eq', 'neq'), fc.boolean())
      .map(([op, value]): Condition => ({ fact: 'lead.isCustomer', op, value })),
    fc
      .tuple(fc.constantFrom('eq', 'neq'), fc.constantFrom('cold', 'warm', 'hot'))
      .map(([op, value]): Condition => ({ fact: 'lead.band', op, value })),
    fc
      .tuple(
        fc.constantFrom('is_known', 'is_unknown'),
        fc.constantFrom('lead.score', 'message.intent', 'lead.band'),
      )
      .map(([op, fact]): Condition => ({ fact, op })),
  );
  const tree = fc.letrec<{ node: Condition }>((tie) => {
    const group = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
    return {
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.record({ all: group }),
        fc.record({ any: group }),
        fc.record({ none: group }),
      ),
    };
  }).node;
  const facts: fc.Arbitrary<Facts> = fc.record({
    'lead.score': fc.option(fc.constantFrom(0, 10, 25, 30, 50, 74, 75, 100)),
    'message.frustration': fc.option(fc.constantFrom(0, 0.1, 0.25, 0.3, 0.5, 0.9, 1)),
    'message.intent': fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
    'lead.isCustomer': fc.option(fc.boolean()),
    'lead.band': fc.option(fc.constantFrom('cold', 'warm', 'hot')),
  });
  const holds = (condition: Condition, given: Facts) => evaluateCondition(condition, given).holds;

  it('hold or not as their forms claim', () => {
    let claims = 0;
    fc.assert(
      fc.property(tree, tree, fc.array(facts, { minLength: 20, maxLength: 20 }), (one, other, sheets) => {
        const [form, otherForm] = [normalForm(one), normalForm(other)];
        const never = form?.length === 0;
        const always = negatedForm(one)?.length === 0;
        const narrower = form !== null && otherForm !== null && implies(form, otherForm);
        claims += Number(never) + Number(always) + Number(narrower);
        for (const sheet of sheets) {
          if (never) expect(holds(one, sheet)).toBe(false);
          if (always) expect(holds(one, sheet)).toBe(true);
          if (narrower && holds(one, sheet)) expect(holds(other, sheet)).toBe(true);
        }
      }),
      { seed: 3, numRuns: 2000 },
    );
    expect(claims).toBeGreaterThan(150);
  });
});
