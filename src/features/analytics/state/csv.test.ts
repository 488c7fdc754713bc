import { expect, test } from 'vitest';
import { toCsv } from './csv';

test('quotes, commas and line breaks survive', () => {
  expect(toCsv(['a', 'b'], [['x, y', 'say "hi"\nthere']])).toBe('a,b\r\n"x, y","say ""hi""\nthere"');
});

test('what a spreadsheet would run as a formula is made text, numbers stay numbers', () => {
  expect(toCsv(['n'], [['=HYPERLINK("x")'], ['@sum'], [-5], [null]])).toBe(
    'n\r\n"\'=HYPERLINK(""x"")"\r\n\'@sum\r\n-5\r\n',
  );
});
