import { expect, it } from 'vitest';
import { csvLine } from './csv-line';

it('quotes what would break the line', () => {
  expect(csvLine(['plain', 'with, comma', 'with "quotes"', 'two\nlines', ''])).toBe(
    'plain,"with, comma","with ""quotes""","two\nlines",\r\n',
  );
});
