import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (...values: number[]) => new Uint8Array(values);

test('UTF-8 is read with a mark at its beginning or without', () => {
  expect(decodeText(new TextEncoder().encode('e-mail;Müller'))).toEqual({ text: 'e-mail;Müller' });
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a' });
});

test.each([
  [bytes(0xff, 0xfe, 0x61, 0), 'UTF-16'],
  [bytes(0x50, 0x4b, 3, 4), 'spreadsheet'],
  [bytes(0x4d, 0xfc, 0x6c), 'Windows-1252'],
  [bytes(0x61, 0, 0x62), 'not text'],
])('anything else is named', (file, word) => {
  expect(decodeText(file)).toEqual({ problem: expect.stringContaining(word) });
});
