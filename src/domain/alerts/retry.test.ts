import { expect, test } from 'vitest';
import { durationInWords } from './duration-words';
import { MOST_ATTEMPTS, retryAfterSeconds } from './retry';

test('attempts are further and further apart until it is given up', () => {
  const pauses = Array.from({ length: MOST_ATTEMPTS }, (_, index) => retryAfterSeconds(index + 1));
  expect(pauses).toEqual([10, 30, 120, 600, 1_800, 7_200, 21_600, null]);
});

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [59.6, '60 seconds'],
  [60, '1 minute'],
  [5_399, '90 minutes'],
  [7_200, '2 hours'],
  [172_800, '2 days'],
])('%d seconds are %s', (seconds, words) => {
  expect(durationInWords(seconds)).toBe(words);
});
