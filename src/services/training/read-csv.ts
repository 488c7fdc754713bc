import type { ImportProblem, ImportRow } from '../../domain/training/check-import';
import { parseTable } from '../csv/parse-table';

const TEXT_COLUMNS = ['text', 'sentence'];
const LABEL_COLUMNS = ['label', 'intent'];

/**
 * The rows of a CSV file whose heading names a text (`text` or `sentence`) and a `label`; other columns do not matter.
 * Commas, semicolons and tabs separate.
 */
export function readCsv(csv: string): { rows: ImportRow[]; problems: ImportProblem[] } {
  const read = parseTable(csv);
  if ('problem' in read) return failed(read.problem.line, read.problem.message);
  const { headings, rows } = read.table;
  const columns = headings.map((name) => name.toLowerCase());
  const text = columns.findIndex((name) => TEXT_COLUMNS.includes(name));
  const label = columns.findIndex((name) => LABEL_COLUMNS.includes(name));
  if (text < 0 || label < 0) return failed(1, 'The first line must be “text,label” or “sentence,label”');
  return {
    rows: rows.map(({ line, cells }) => ({ line, text: cells[text] ?? '', label: cells[label] ?? '' })),
    problems: [],
  };
}

function failed(line: number, message: string): { rows: ImportRow[]; problems: ImportProblem[] } {
  return { rows: [], problems: [{ line, severity: 'error', code: 'bad_row', message }] };
}
