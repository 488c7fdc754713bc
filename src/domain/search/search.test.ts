import { expect, test } from 'vitest';
import { excerpt } from './excerpt';
import { findRanges } from './find-ranges';
import { findWords } from './words';

const wordsOf = (text: string) => findWords(text).map(({ characters }) => characters.join(''));
const marked = (text: string, query: string) =>
  findRanges(text, query).map(({ start, end }) => text.slice(start, end));

test('accents, case and the spellings of one letter are no difference', () => {
  expect(wordsOf('Grüße, İstanbul ΣΟΦΟΣ Łódź ﬁnance Ｗide')).toEqual([
    'grusse',
    'istanbul',
    'σοφοσ',
    'lodz',
    'finance',
    'wide',
  ]);
});

test('an e-mail address is found by each of its parts', () => {
  const text = 'Write to maria.lopez@example.com';
  expect(marked(text, 'lopez')).toEqual(['lopez']);
  expect(marked(text, 'maria.lopez@ex')).toEqual(['maria', 'lopez', 'ex']);
});

test('the last word may be unfinished, the others may not, and a single letter is no beginning', () => {
  expect(marked('pricing for the price list', 'for pric')).toEqual(['pric', 'for', 'pric']);
  expect(marked('pricing', 'pric list')).toEqual([]);
  expect(marked('a plan and another', 'a')).toEqual(['a']);
  expect(marked('東京タワー', '東')).toEqual(['東']);
});

test('ranges are of the text as it was written', () => {
  expect(marked('Ça coûte cher', 'coute')).toEqual(['coûte']);
  expect(marked('Cafe\u0301 👋 straße!', 'cafe strasse')).toEqual(['Cafe\u0301', 'straße']);
});

test('an excerpt begins shortly before what was found and keeps its marks in place', () => {
  const text = `${'word '.repeat(40)}here is the zanzibar code\nand more ${'tail '.repeat(40)}`;
  const { text: shown, ranges } = excerpt(text, findRanges(text, 'zanzi'), 80);
  expect(shown).toMatch(/^…is the zanzibar code and more .*…$/);
  expect(ranges.map(({ start, end }) => shown.slice(start, end))).toEqual(['zanzi']);
  expect(shown.length).toBe(82);
});

test('little stands before what was found, and nothing is cut near the beginning', () => {
  const shown = (text: string, query: string) => excerpt(text, findRanges(text, query), 80).text;
  expect(shown('There is a discount for charities. All prices are before tax', 'prices')).toBe(
    '…All prices are before tax',
  );
  expect(shown('Budget holder is Zanzibar', 'zanzibar')).toBe('Budget holder is Zanzibar');
});

test('a short text is shown whole', () => {
  expect(excerpt('We need SSO', [{ start: 8, end: 11 }], 80)).toEqual({
    text: 'We need SSO',
    ranges: [{ start: 8, end: 11 }],
  });
});
