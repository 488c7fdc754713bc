import { expect, it } from 'vitest';
import { wordsIn } from './words-in';

it.each([
  ['de', 'fr', { en: 'Hi', de: 'Hallo', fr: 'Salut' }, 'Hallo'],
  ['es', 'fr', { en: 'Hi', de: 'Hallo', fr: 'Salut' }, 'Salut'],
  ['es', 'pt', { en: 'Hi', de: 'Hallo' }, 'Hi'],
  ['es', 'pt', { de: 'Hallo' }, 'Hallo'],
  ['es', 'pt', {}, null],
  ['constructor', 'pt', {}, null],
])('in %s on a channel in %s, of %o: %s', (language, channelLanguage, words, expected) => {
  expect(wordsIn(words, language, channelLanguage)).toBe(expected);
});
