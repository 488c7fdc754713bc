import { expect, test } from 'vitest';
import { dueWords, lateWords } from './due-words';

const now = Date.parse('2026-03-28T22:30:00Z');
const berlin = 'Europe/Berlin';

test.each([
  [{ startsAt: '2026-03-28T22:45:00Z', dueAt: '2026-03-28T22:59:00Z' }, 'Today 23:45–23:59'],
  [{ startsAt: null, dueAt: '2026-03-29T08:00:00Z' }, 'Tomorrow by 10:00'],
  [{ startsAt: null, dueAt: '2026-03-27T09:00:00Z' }, 'Yesterday by 10:00'],
  [{ startsAt: null, dueAt: '2026-04-02T08:00:00Z' }, 'Thu 2 Apr by 10:00'],
])('%o is %s', (task, words) => expect(dueWords(task, now, berlin)).toBe(words));

test.each([
  ['2026-03-28T22:29:50Z', '1 min late'],
  ['2026-03-28T20:30:00Z', '2 h late'],
  ['2026-03-25T22:30:00Z', '3 d late'],
])('due at %s is %s', (dueAt, words) => expect(lateWords(dueAt, now)).toBe(words));
