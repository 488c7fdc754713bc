import { saveCsv } from '../../shared/files/save-csv';

/** Cells that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV (RFC 4180), with what a spreadsheet would execute made harmless. */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** For spreadsheets: they take a file for UTF-8 only when it says so at its beginning. */
export function saveForSpreadsheet(name: string, csv: string): void {
  saveCsv(name, `\uFEFF${csv}`);
}
