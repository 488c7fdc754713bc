import { describe, expect, it } from 'vitest';
import { secondsSince, waitLevel, waitSpoken, waitWords } from './wait-words';

describe('a running wait', () => {
  it.each([
    [0, '0:00'],
    [42, '0:42'],
    [725, '12:05'],
    [3_599, '59:59'],
    [3_900, '1h 05m'],
    [97_200, '1d 3h'],
  ])('of %i s is shown as %s', (seconds, words) => {
    expect(waitWords(seconds)).toBe(words);
  });

  it.each([
    [59, 'waiting for less than a minute'],
    [60, 'waiting for 1 minute'],
    [3_599, 'waiting for 59 minutes'],
    [7_200, 'waiting for 2 hours'],
  ])('of %i s is read as "%s"', (seconds, words) => {
    expect(waitSpoken(seconds)).toBe(words);
  });

  it('is due from half of the promised time and late from all of it', () => {
    expect([29, 30, 59, 60].map((seconds) => waitLevel(seconds, 60))).toEqual(['fine', 'due', 'due', 'late']);
  });

  it('is never negative, although the clocks of server and browser differ', () => {
    expect(secondsSince('2026-03-02T09:00:05Z', Date.parse('2026-03-02T09:00:00Z'))).toBe(0);
  });
});
