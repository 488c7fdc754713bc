import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../domain/policy/types';
import { addTo, asGroup, comparisonOf, replaceAt, withOperator } from './edit-condition';

const score: Condition = { fact: 'lead.score', op: 'gte', value: 70 };
const budget: Condition = { fact: 'lead.budget', op: 'is_known' };
const tree: Condition = { all: [score, { any: [budget, { none: [score] }] }] };

describe('a condition tree', () => {
  it('is changed at a place, at any depth', () => {
    expect(replaceAt(tree, [1, 1, 0], budget)).toEqual({
      all: [score, { any: [budget, { none: [budget] }] }],
    });
    expect(replaceAt(tree, [1, 0], null)).toEqual({ all: [score, { any: [{ none: [score] }] }] });
    expect(replaceAt(tree, [], null)).toEqual({ all: [] });
    expect(addTo(tree, [1], score)).toEqual({ all: [score, { any: [budget, { none: [score] }, score] }] });
    expect(addTo(tree, [], budget)).toEqual({ all: [score, { any: [budget, { none: [score] }] }, budget] });
  });

  it('is left alone by a place it does not have', () => {
    expect(replaceAt(tree, [7], null)).toEqual(tree);
    expect(replaceAt(tree, [0, 0], null)).toEqual(tree);
    expect(addTo(tree, [0], score)).toEqual(tree);
  });

  it('shows a lone comparison as a group of one', () => {
    expect(asGroup(score)).toEqual({ all: [score] });
    expect(asGroup(tree)).toBe(tree);
  });
});

describe('a comparison', () => {
  it('starts with the usual operator and a value of the type of its fact', () => {
    expect(comparisonOf('lead.isCustomer')).toEqual({ fact: 'lead.isCustomer', op: 'eq', value: true });
    expect(comparisonOf('message.frustration')).toEqual({
      fact: 'message.frustration',
      op: 'gte',
      value: 0.7,
    });
    expect(comparisonOf('lead.band')).toEqual({ fact: 'lead.band', op: 'eq', value: 'cold' });
    expect(comparisonOf('conversation.tags')).toEqual({
      fact: 'conversation.tags',
      op: 'contains',
      value: '',
    });
  });

  it('keeps its operator for another fact of the same type', () => {
    const before = { fact: 'lead.score', op: 'lt', value: 30 } as const;
    expect(comparisonOf('lead.companySize', before)).toMatchObject({ op: 'lt' });
    expect(comparisonOf('lead.isCustomer', before)).toMatchObject({ op: 'eq' });
  });

  it('carries its value over to another operator, as one or as a list', () => {
    const one = { fact: 'message.intent', op: 'eq', value: 'demo' } as const;
    expect(withOperator(one, 'in')).toEqual({ fact: 'message.intent', op: 'in', value: ['demo'] });
    expect(withOperator({ ...one, op: 'in', value: ['demo', 'pricing'] }, 'neq')).toMatchObject({
      value: 'demo',
    });
    expect(withOperator(one, 'is_known')).toEqual({ fact: 'message.intent', op: 'is_known' });
  });
});
