import { describe, expect, it } from 'vitest';
import { en } from '../language/dictionary-en';
import { phrase } from '../language/phrase';
import { roleWords } from './panel-words';

const text = {
  language: 'en',
  t: (key: keyof typeof en, values = {}) => phrase(en[key], values),
} as const;

describe('what a visitor reads of a person besides the name', () => {
  it.each([
    [{ title: 'Solutions engineer', team: 'Sales' }, 'Solutions engineer · Northwind'],
    [{ title: null, team: 'Sales' }, 'Sales · Northwind'],
    [{ title: null, team: null }, 'From the Northwind team'],
  ])('%o', (person, words) => {
    expect(roleWords(text, person, 'Northwind')).toBe(words);
  });
});
