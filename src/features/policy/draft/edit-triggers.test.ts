import { describe, expect, it } from 'vitest';
import { policyWith, triggerWith } from '../../../domain/policy/policy.fixture';
import { addTrigger, blankTrigger, byPriority, copyOf, moveTrigger, removeTrigger } from './edit-triggers';

const rule = (id: string, priority: number) => triggerWith({ id, name: id, priority });
const policy = policyWith([rule('a', 90), rule('b', 70), rule('c', 70), rule('d', 10)]);
const orderAfter = (change: ReturnType<typeof moveTrigger>) =>
  byPriority(change(policy).triggers).map(({ id, priority }) => `${id}${priority}`);

describe('rules of a draft', () => {
  it('move past their neighbour, whatever their priorities', () => {
    expect(orderAfter(moveTrigger('c', -1))).toEqual(['a90', 'c70', 'b70', 'd10']);
    expect(orderAfter(moveTrigger('b', 1))).toEqual(['a90', 'c70', 'b70', 'd10']);
    expect(orderAfter(moveTrigger('b', -1))).toEqual(['b90', 'a90', 'c70', 'd10']);
    expect(orderAfter(moveTrigger('d', -1))).toEqual(['a90', 'b70', 'd70', 'c70']);
    expect(orderAfter(moveTrigger('a', 1))).toEqual(['b70', 'a70', 'c70', 'd10']);
  });

  it('stay where there is no further place', () => {
    expect(moveTrigger('a', -1)(policy)).toBe(policy);
    expect(moveTrigger('d', 1)(policy)).toBe(policy);
  });

  it('come back to their place when a removal is undone', () => {
    const [, b] = policy.triggers;
    const without = removeTrigger('b')(policy);
    expect(without.triggers.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(b && addTrigger(b, 1)(without)).toEqual(policy);
  });

  it('never share an id or a name', () => {
    const [first] = policy.triggers;
    if (!first) throw new Error('the policy has rules');
    const once = addTrigger(copyOf(first, policy))(policy);
    const twice = addTrigger(copyOf(first, once))(once);
    expect(twice.triggers.slice(4).map(({ id, name }) => [id, name])).toEqual([
      ['a-copy', 'a (copy)'],
      ['a-copy-2', 'a (copy) 2'],
    ]);
    const made = addTrigger(blankTrigger(twice))(twice);
    expect(blankTrigger(made)).toMatchObject({ id: 'new-rule-2', name: 'New rule 2' });
  });
});
