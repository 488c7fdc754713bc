import { expect, test } from 'vitest';
import { DEFAULT_SCORING } from '../../../domain/policy/default-scoring';
import { addRule, changeRule, removeRule, withSignal } from './edit-scoring';

const ruleOf = (scoring: typeof DEFAULT_SCORING, id: string) => scoring.rules.find((rule) => rule.id === id);

test('a change is made to its rule alone', () => {
  const changed = changeRule(DEFAULT_SCORING, 'visited-demo', { points: -3 });
  expect(ruleOf(changed, 'visited-demo')?.points).toBe(-3);
  expect(removeRule(changed, 'visited-demo')).toEqual(removeRule(DEFAULT_SCORING, 'visited-demo'));
});

test('a new rule stands at the end, with an id that nothing has', () => {
  const count = DEFAULT_SCORING.rules.length;
  const first = addRule(DEFAULT_SCORING, 'fit');
  const afterRemoval = removeRule(first.scoring, 'visited-demo');
  const second = addRule(afterRemoval, 'engagement');
  expect(first.id).toBe(`rule-${count + 1}`);
  expect(second.id).toBe(`rule-${count + 2}`);
  expect(ruleOf(second.scoring, first.id)).toMatchObject({
    group: 'fit',
    signal: 'field_known',
    match: 'company',
  });
  expect(second.scoring.rules.at(-1)).toMatchObject({ group: 'engagement', match: '/pricing', points: 5 });
});

test('a rule about something else forgets the bounds, and counts once where that is all that can be', () => {
  const size = ruleOf(DEFAULT_SCORING, 'size-50');
  const wrote = ruleOf(DEFAULT_SCORING, 'wrote');
  if (!size || !wrote) throw new Error('no such rules');
  expect(withSignal(size, 'page_view')).toMatchObject({ match: '/pricing', atLeast: null, atMost: null });
  expect(withSignal(wrote, 'email_kind')).toMatchObject({ match: 'business', maxTimes: 1 });
  expect(withSignal(wrote, 'event').maxTimes).toBe(10);
});
