import { describe, expect, it } from 'vitest';
import { mergePolicies } from './merge-policies';
import { policyWith, triggerWith } from './policy.fixture';
import type { PolicyDocument } from './types';

const hot = triggerWith({ id: 'hot', name: 'Hot lead', priority: 70 });
const asked = triggerWith({ id: 'asked', name: 'Asked', priority: 90 });
const extra = triggerWith({ id: 'extra', name: 'Extra', priority: 10 });
const base = policyWith([asked, hot]);
const merged = (mine: PolicyDocument, theirs: PolicyDocument) => {
  const both = mergePolicies(base, mine, theirs);
  return { ...both, collides: JSON.stringify(both.mine) !== JSON.stringify(both.theirs) };
};
const withTriggers = (...triggers: PolicyDocument['triggers']) => policyWith(triggers);

describe('two people changed the same draft', () => {
  it('at different places: both changes stay', () => {
    const mine = withTriggers(asked, { ...hot, priority: 75 });
    const theirs = {
      ...base,
      botWhileWaiting: 'silent' as const,
      timing: { ...base.timing, offerSeconds: 45 },
    };
    expect(merged(mine, theirs)).toEqual({
      mine: { ...theirs, triggers: mine.triggers },
      theirs: { ...theirs, triggers: mine.triggers },
      collides: false,
    });
  });

  it('at different properties of one rule: both stay', () => {
    const { mine, collides } = merged(
      withTriggers(asked, { ...hot, priority: 75 }),
      withTriggers(asked, { ...hot, name: 'Very hot' }),
    );
    expect(mine.triggers).toEqual([asked, { ...hot, priority: 75, name: 'Very hot' }]);
    expect(collides).toBe(false);
  });

  it('at the same property: mine stays and theirs is at hand', () => {
    const { mine, theirs } = merged(
      withTriggers(asked, { ...hot, priority: 75 }),
      withTriggers({ ...asked, name: 'Wants a person' }, { ...hot, priority: 60 }),
    );
    expect(mine.triggers.map(({ name, priority }) => [name, priority])).toEqual([
      ['Wants a person', 90],
      ['Hot lead', 75],
    ]);
    expect(theirs.triggers.map(({ priority }) => priority)).toEqual([90, 60]);
  });

  it('with a condition: it is one thing, never half of each', () => {
    const condition = (value: number) => ({ fact: 'lead.score', op: 'gte' as const, value });
    const every = { all: [condition(80), condition(60)] };
    const some = { any: [condition(50)] };
    const { mine, theirs } = merged(
      withTriggers(asked, { ...hot, condition: every }),
      withTriggers(asked, { ...hot, condition: some }),
    );
    expect(mine.triggers[1]?.condition).toEqual(every);
    expect(theirs.triggers[1]?.condition).toEqual(some);
  });

  it('by adding and removing rules: added ones stay, removed ones go unless the other changed them', () => {
    expect(merged(withTriggers(asked, hot, extra), withTriggers(asked)).mine.triggers).toEqual([
      asked,
      extra,
    ]);
    const changed = { ...hot, priority: 75 };
    expect(merged(withTriggers(asked), withTriggers(asked, changed)).mine.triggers).toEqual([asked, changed]);
  });

  it('by order and content: the order of whoever moved them', () => {
    const renamed = { ...asked, name: 'Wants a person' };
    expect(merged(withTriggers(hot, asked), withTriggers(renamed, hot)).mine.triggers).toEqual([
      hot,
      renamed,
    ]);
    expect(merged(withTriggers(renamed, hot), withTriggers(hot, asked)).mine.triggers).toEqual([
      hot,
      renamed,
    ]);
  });
});
