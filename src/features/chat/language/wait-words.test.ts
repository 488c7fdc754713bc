import { expect, it } from 'vitest';
import type { ChatText } from './chat-text';
import { de } from './dictionary-de';
import { en } from './dictionary-en';
import { phrase } from './phrase';
import { waitWords } from './wait-words';

const english: ChatText = { language: 'en', t: (key, values) => phrase(en[key], values) };
const german: ChatText = { language: 'de', t: (key, values) => phrase(de[key], values) };

it.each([
  [1, 45, ['You are next in line.', 'Expected wait: less than a minute.']],
  [3, 150, ['You are number 3 in line.', 'Expected wait: about 3 minutes.']],
  [2, null, ['You are number 2 in line.', 'We cannot say how long it will take.']],
  [null, 60, ['Expected wait: about 1 minute.']],
])('place %s and %s s are told as %j', (position, seconds, expected) => {
  expect(waitWords(english, { position, seconds })).toEqual(expected);
});

it('speaks the language of the page', () => {
  expect(waitWords(german, { position: 1, seconds: 120 })).toEqual([
    'Sie sind als Nächstes an der Reihe.',
    'Voraussichtliche Wartezeit: etwa 2 Minuten.',
  ]);
});
