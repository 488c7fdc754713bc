import { expect, test } from 'vitest';
import { agoWords, handledWords, timesWords, titleFor } from './unanswered-words';

const now = new Date('2026-03-10T12:00:00Z');

test.each([
  ['2026-03-10T11:59:40Z', 'just now'],
  ['2026-03-10T11:48:00Z', '12 minutes ago'],
  ['2026-03-09T11:00:00Z', 'yesterday'],
  ['2026-03-01T12:00:00Z', '9 days ago'],
  ['2026-02-05T12:00:00Z', '1 month ago'],
  ['2025-12-01T12:00:00Z', '3 months ago'],
])('%s is %s', (at, words) => {
  expect(agoWords(new Date(at), now)).toBe(words);
});

test('a group that was handled says so when it comes back', () => {
  const before = { verdict: 'answered', count: 3, at: '2026-03-01T12:00:00Z' } as const;
  expect(handledWords(before, now)).toBe('Answered 9 days ago, asked again since');
});

test('counts are told as one would', () => {
  expect([1, 2, 3, 1200].map(timesWords)).toEqual(['once', 'twice', '3 times', '1,200 times']);
});

test('a question becomes a title', () => {
  expect(titleFor('do you ship to Norway?! ')).toBe('Do you ship to Norway');
});
