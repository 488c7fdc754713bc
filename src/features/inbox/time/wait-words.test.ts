import { describe, expect, it } from 'vitest';
import { openSecondsSince, secondsSince, waitLevel, waitSpoken, waitWords } from './wait-words';

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

describe('the promise', () => {
  const open = [
    { from: '2026-03-02T08:00:00Z', to: '2026-03-02T17:00:00Z' },
    { from: '2026-03-03T08:00:00Z', to: '2026-03-03T17:00:00Z' },
  ];
  const at = (instant: string) => Date.parse(instant);

  it('runs only while the organisation is open', () => {
    const since = '2026-03-02T16:59:00Z';
    expect(openSecondsSince(since, at('2026-03-02T16:59:30Z'), open)).toBe(30);
    expect(openSecondsSince(since, at('2026-03-03T07:59:00Z'), open)).toBe(60);
    expect(openSecondsSince(since, at('2026-03-03T08:01:00Z'), open)).toBe(120);
    expect(openSecondsSince(since, at('2026-03-02T16:00:00Z'), open)).toBe(0);
  });
});
