import { stringify } from 'csv-stringify/sync';
import { guardFormula } from './formula';

export type CsvCell = string | number | null;

/** Rows as CSV (RFC 4180), each with its end; the cells as they are, for files that are read again by a program. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows' },
  );
}

/** The same for people's spreadsheets: text that they would execute as a formula is made harmless. */
export function spreadsheetLines(rows: readonly (readonly CsvCell[])[]): string {
  return csvLines(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell))),
  );
}

/** Spreadsheets take a file for UTF-8 only when it says so at its beginning. */
export const SPREADSHEET_MARK = '\uFEFF';
