import { saveCsv } from '../files/save-csv';

/** Saves a table for spreadsheets. What writes it is loaded when it is needed. */
export async function saveForSpreadsheet(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const { SPREADSHEET_MARK, spreadsheetLines } = await import('../../../domain/text/csv');
  saveCsv(name, SPREADSHEET_MARK + spreadsheetLines(rows));
}
