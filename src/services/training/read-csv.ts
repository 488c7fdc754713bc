import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ImportProblem, ImportRow } from '../../domain/training/check-import';

const TEXT_COLUMNS = ['text', 'sentence'];
const LABEL_COLUMNS = ['label', 'intent'];
const DELIMITERS = [',', ';', '\t'];

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/**
 * The rows of a CSV file whose heading names a text (`text` or `sentence`) and a `label`; other columns do not matter.
 * Commas, semicolons and tabs separate.
 */
export function readCsv(csv: string): { rows: ImportRow[]; problems: ImportProblem[] } {
  const delimiter = DELIMITERS.find((one) => csv.split('\n', 1)[0]?.includes(one)) ?? ',';
  try {
    const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true };
    const [heading, ...records] = parsed.parse(parse(csv, options));
    const columns = heading?.record.map((name) => name.trim().toLowerCase()) ?? [];
    const text = columns.findIndex((name) => TEXT_COLUMNS.includes(name));
    const label = columns.findIndex((name) => LABEL_COLUMNS.includes(name));
    if (text < 0 || label < 0) return failed(1, 'The first line must be “text,label” or “sentence,label”');
    return {
      rows: records.map(({ record, info }) => ({
        line: info.lines,
        text: record[text] ?? '',
        label: record[label] ?? '',
      })),
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = z.object({ lines: z.int().catch(1) }).parse(error);
    return failed(lines, 'A quotation mark is open or stands in the wrong place');
  }
}

function failed(line: number, message: string): { rows: ImportRow[]; problems: ImportProblem[] } {
  return { rows: [], problems: [{ line, severity: 'error', code: 'bad_row', message }] };
}
