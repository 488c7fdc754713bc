import { expect, test } from 'vitest';
import { spreadsheetLines } from '../../../domain/text/csv';
import { csvRows, words } from './panel-table';

test('the file has the numbers of the table, raw, and no text that a spreadsheet would run', () => {
  const table = {
    columns: [{ label: 'Page' }, { label: 'Rate', numeric: true }],
    rows: [
      { key: 'a', cells: [words('=HYPERLINK("x")'), { text: '12.3% †', raw: 0.1234 }] },
      { key: 'b', cells: [words('/pricing, "team"'), { text: '–', raw: null }] },
    ],
  };
  expect(spreadsheetLines(csvRows(table))).toBe(
    'Page,Rate\r\n"\'=HYPERLINK(""x"")",0.1234\r\n"/pricing, ""team""",\r\n',
  );
  const dangerous = ['=1', '+1', '-1', '@a', '\tx', '\rx'].map((text) => [text]);
  for (const line of spreadsheetLines(dangerous).split('\r\n').slice(0, 4)) expect(line).toMatch(/^"?'/);
});
