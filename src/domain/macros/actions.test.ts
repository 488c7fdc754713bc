import { expect, test } from 'vitest';
import { type MacroAction, orderProblems } from './actions';

const reply: MacroAction = { type: 'send_reply', text: 'Hi' };
const tag: MacroAction = { type: 'add_tags', tagIds: [] };
const ends: readonly MacroAction[] = [
  { type: 'assign', to: { kind: 'team', id: 'sales' } },
  { type: 'snooze', minutes: null },
  { type: 'resolve', outcome: 'won' },
  { type: 'return_to_bot' },
  { type: 'close' },
];
const wrongSteps = (...actions: MacroAction[]) => orderProblems(actions).map(({ index }) => index);

test.each(ends)('after $type nothing is written to the visitor, and nothing ends twice', (end) => {
  expect(wrongSteps(tag, reply, end)).toEqual([]);
  expect(
    wrongSteps(end, tag, { type: 'add_note', text: 'Done' }, { type: 'set_stage', stage: 'won' }),
  ).toEqual([]);
  expect(wrongSteps(end, tag, reply)).toEqual([2]);
  expect(wrongSteps(end, { type: 'resolve', outcome: 'won' })).toEqual([1]);
});

test('one may take a conversation first and go on', () => {
  expect(wrongSteps({ type: 'assign', to: { kind: 'me' } }, reply, { type: 'close' })).toEqual([]);
});
