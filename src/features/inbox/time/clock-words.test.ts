import { describe, expect, it } from 'vitest';
import { comingWords, dayWords, shortWords, timeWords } from './clock-words';

// Local times on purpose: the words are the reader's own.
const now = new Date(2026, 2, 31, 14, 30);
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts);

describe('times in words', () => {
  it.each([
    [at(2026, 2, 31, 14, 29), '14:29'],
    [new Date(now.getTime() - 59_000), 'now'],
    [at(2026, 2, 30, 23, 59), 'Mon'],
    [at(2026, 2, 24, 12), '24 Mar'],
    [at(2025, 11, 31, 12), '31 Dec 2025'],
  ])('a list says %s as %s', (then, words) => {
    expect(shortWords(then, now)).toBe(words);
  });

  it.each([
    [at(2026, 2, 31, 0, 0), 'Today'],
    [at(2026, 2, 30, 23, 59), 'Yesterday'],
    [at(2026, 2, 29, 12), 'Sunday 29 March'],
    [at(2025, 2, 3, 12), '3 March 2025'],
  ])('a thread heads %s with %s', (then, words) => {
    expect(dayWords(then, now)).toBe(words);
  });

  it.each([
    [at(2026, 2, 31, 18, 30), 'Today, 18:30'],
    [at(2026, 3, 1, 9), 'Tomorrow, 09:00'],
    [at(2026, 3, 6, 9), 'Mon 6 Apr, 09:00'],
    [at(2027, 0, 4, 9), 'Mon 4 Jan 2027, 09:00'],
  ])('what is snoozed until %s comes back %s', (then, words) => {
    expect(comingWords(then, now)).toBe(words);
  });

  it('a message carries hours and minutes', () => {
    expect(timeWords(at(2026, 2, 31, 9, 5))).toBe('09:05');
  });
});
