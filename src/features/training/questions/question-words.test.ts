import { describe, expect, it } from 'vitest';
import type { LocalisedText } from '../../../domain/policy/types';
import { withText } from '../parts/languages';
import { choiceLines, withChoiceLines } from './choice-lines';
import { moveItem } from './move-item';
import { conditionWords, newQuestion } from './question-words';

describe('a condition in words', () => {
  it('says everything that must hold', () => {
    const when = {
      fromTurn: 3,
      minimumScore: 40,
      knows: ['company', 'role'],
      intents: ['asks_price'],
    } as const;
    expect(conditionWords({ ...newQuestion('budget'), when })).toBe(
      'Only from the visitor’s 3rd message on, after an interest in asks price, once company, role are known, from a score of 40',
    );
  });

  it('says when there is none', () => {
    expect(conditionWords(newQuestion('name'))).toBe('As soon as its turn comes');
  });
});

describe('the order', () => {
  it('is changed by moving one question, never past the ends', () => {
    expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moveItem(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b']);
    expect(moveItem(['a'], 5, 0)).toEqual(['a']);
  });
});

describe('buttons', () => {
  const choices: readonly LocalisedText[] = [{ en: '1 to 10', de: '1 bis 10' }, { en: 'More' }];

  it('are one a line, English deciding how many there are', () => {
    expect(choiceLines(choices, 'en')).toBe('1 to 10\nMore');
    expect(withChoiceLines(choices, 'en', '1 to 10\n\n11 to 50\nMore')).toEqual([
      { en: '1 to 10', de: '1 bis 10' },
      { en: '11 to 50' },
      { en: 'More' },
    ]);
    expect(withChoiceLines(choices, 'de', '\nMehr\nNoch mehr')).toEqual([
      { en: '1 to 10' },
      { en: 'More', de: 'Mehr' },
    ]);
  });
});

describe('a text in several languages', () => {
  it('loses a language that is emptied, but never English', () => {
    expect(withText({ en: 'Hi', de: 'Hallo' }, 'de', '')).toEqual({ en: 'Hi' });
    expect(withText({ en: 'Hi', de: 'Hallo' }, 'en', '')).toEqual({ en: '', de: 'Hallo' });
    expect(withText({}, 'fr', 'Salut')).toEqual({ en: '', fr: 'Salut' });
  });
});
