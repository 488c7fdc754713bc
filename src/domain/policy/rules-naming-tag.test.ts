import { expect, it } from 'vitest';
import { policyWith, triggerWith } from './policy.fixture';
import { rulesNamingTag } from './rules-naming-tag';

it('finds the rules that ask for a tag, however deep and in whatever case', () => {
  const policy = policyWith([
    triggerWith({ name: 'Plain', condition: { fact: 'conversation.tags', op: 'contains', value: 'vip' } }),
    triggerWith({
      name: 'Deep',
      condition: { all: [{ none: [{ fact: 'conversation.tags', op: 'not_contains', value: 'VIP' }] }] },
    }),
    triggerWith({
      name: 'Another tag',
      condition: { fact: 'conversation.tags', op: 'contains', value: 'VIP customers' },
    }),
    triggerWith({
      name: 'Another fact',
      condition: { fact: 'moment.channel', op: 'eq', value: 'VIP' },
    }),
  ]);
  expect(rulesNamingTag(policy, 'VIP')).toEqual(['Plain', 'Deep']);
  expect(rulesNamingTag(policy, 'spam')).toEqual([]);
});
