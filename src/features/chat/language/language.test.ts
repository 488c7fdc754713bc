import { describe, expect, it } from 'vitest';
import { durationWords, elapsedWords } from './duration-words';
import { CHAT_LANGUAGES, directionOf, pickLanguage } from './languages';
import { loadDictionary } from './load-dictionary';
import { phrase } from './phrase';

describe('the language of the page', () => {
  it.each([
    [undefined, 'de-CH, fr;q=0.8', 'en', 'de'],
    [undefined, 'fr;q=0.7, es;q=0.9', 'en', 'es'],
    [undefined, 'nl, ja;q=0.5', 'pt', 'pt'],
    [undefined, 'de;q=0, *;q=0.1', 'nl', 'en'],
    [undefined, null, 'fr', 'fr'],
    ['ar', 'de', 'en', 'ar'],
    ['xx', 'de', 'en', 'de'],
    [undefined, ';;q=,,', 'en', 'en'],
  ])('for the wish %s, the header %s and a channel in %s is %s', (wish, header, channel, expected) => {
    expect(pickLanguage(wish, header, channel)).toBe(expected);
  });

  it('runs from right to left in Arabic only', () => {
    expect(CHAT_LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });
});

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name);

describe.each(CHAT_LANGUAGES.filter((language) => language !== 'en'))('the dictionary in %s', (language) => {
  it('says everything, with the placeholders of the English text', async () => {
    const [english, own] = await Promise.all([loadDictionary('en'), loadDictionary(language)]);
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(english)) {
      const translated = Object.entries(own).find(([name]) => name === key)?.[1] ?? '';
      expect(translated.trim(), key).not.toBe('');
      expect(new Set(placeholders(translated)), key).toEqual(new Set(placeholders(text)));
    }
  });

  it('is a translation', async () => {
    const [english, own] = await Promise.all([loadDictionary('en'), loadDictionary(language)]);
    const same = Object.entries(own).filter(([key, text]) =>
      Object.entries(english).some(([k, t]) => k === key && t === text),
    );
    expect(
      same
        .map(([key]) => key)
        .filter((key) => key !== 'conversation' && key !== 'composerLabel' && key !== 'contactName'),
    ).toEqual([]);
  });
});

describe('a phrase', () => {
  it('takes its values and nothing else', () => {
    expect(phrase('{name} of {org}: {name}', { name: 'Maya {org}', org: '$&' })).toBe(
      'Maya {org} of $&: Maya {org}',
    );
    expect(phrase('Hello {name}')).toBe('Hello {name}');
  });
});

describe('a wait in words', () => {
  it.each([
    [60, 'en', '1 minute'],
    [61, 'en', '2 minutes'],
    [120, 'de', '2 Minuten'],
    [3_599, 'en', '1 hour'],
    [3_600, 'en', '1 hour'],
    [660, 'pt', '15 minutos'],
    [5_000, 'fr', '2\u00a0heures'],
    [7_200, 'ar', 'ساعتان'],
  ])('%s s in %s is %s', (seconds, language, expected) => {
    expect(durationWords(seconds, language)).toBe(expected);
  });
});

describe('time that has passed, in words', () => {
  it.each([
    [45.9, 'en', '45 seconds'],
    [119, 'de', '1 Minute'],
    [190, 'ar', '3 دقائق'],
    [7_100, 'es', '1 hora'],
  ])('%s s in %s is %s', (seconds, language, expected) => {
    expect(elapsedWords(seconds, language)).toBe(expected);
  });
});
