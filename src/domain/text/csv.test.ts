import { expect, test } from 'vitest';
import { csvLines, spreadsheetLines } from './csv';
import { unguardFormula } from './formula';

test('quotes, commas and line breaks survive, and every row has its end', () => {
  expect(
    csvLines([
      ['a', 'b'],
      ['x, y', 'say "hi"\nthere'],
      ['', null],
    ]),
  ).toBe('a,b\r\n"x, y","say ""hi""\nthere"\r\n,\r\n');
});

test('what a spreadsheet would run as a formula is made text, numbers stay numbers', () => {
  expect(spreadsheetLines([['=HYPERLINK("x")'], ['@sum'], ['+49 30'], ['\tx'], [-5]])).toBe(
    '"\'=HYPERLINK(""x"")"\r\n\'@sum\r\n\'+49 30\r\n\'\tx\r\n-5\r\n',
  );
});

test('a file for programs keeps its cells as they are', () => {
  expect(csvLines([['=1+1', '-']])).toBe('=1+1,-\r\n');
});

test('a guarded cell read again is what it was; an apostrophe of its own stays', () => {
  expect(["'+49 30", "'=1", "'tis", "O'Neil"].map(unguardFormula)).toEqual([
    '+49 30',
    '=1',
    "'tis",
    "O'Neil",
  ]);
});
