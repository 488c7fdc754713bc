import { expect, test } from 'vitest';
import { durationWords, flowWords } from './step-words';

test('durations are told in the unit that people would use', () => {
  expect([0, 59, 61, 3_600, 7_500, 345_600].map(durationWords)).toEqual([
    '0 s',
    '59 s',
    '1 min',
    '1 h 0 min',
    '2 h 5 min',
    '4 days',
  ]);
});

test('steps have names', () => {
  expect(['all', 'reason:knowledge_gap', 'end:abandoned'].map(flowWords)).toEqual([
    'Conversations',
    'Knowledge gap',
    'Visitor left',
  ]);
});
