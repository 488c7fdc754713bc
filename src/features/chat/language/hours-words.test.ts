import { expect, it } from 'vitest';
import { hoursWords } from './hours-words';

const nineToFive = [{ from: 540, to: 1020 }];
const office = {
  1: nineToFive,
  2: nineToFive,
  3: nineToFive,
  4: nineToFive,
  5: [{ from: 540, to: 840 }],
  6: [],
  7: [],
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it.each([
  ['en', 0, 'Mon–Thu 9:00 AM–5:00 PM, Fri 9:00 AM–2:00 PM'],
  ['de', 0, 'Mo–Do 9:00–17:00, Fr 9:00–14:00'],
  ['fr', 0, 'lun.–jeu. 9:00–17:00, ven. 9:00–14:00'],
  ['de', 480, 'Mo–Do 17:00–1:00, Fr 17:00–22:00'],
] as const)('in %s, %d minutes ahead: %s', (language, shift, words) => {
  expect(plain(hoursWords(office, shift, language))).toBe(words);
});
