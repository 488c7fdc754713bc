import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

export interface CsvTable {
  readonly delimiter: Delimiter;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

interface CsvProblem {
  readonly line: number;
  readonly message: string;
}

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/** The rows of a CSV file by their lines. Commas, semicolons and tabs separate: whichever the first line has most of. */
export function parseTable(csv: string): { readonly table: CsvTable } | { readonly problem: CsvProblem } {
  if (/[\0\uFFFD]/.test(csv)) return { problem: { line: 1, message: 'The file is not UTF-8 text' } };
  const delimiter = delimiterOf(csv);
  try {
    const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true };
    const [heading, ...records] = parsed.parse(parse(csv, options));
    const rows = records.map(({ record, info }) => ({ line: info.lines, cells: record }));
    return { table: { delimiter, headings: heading?.record.map((name) => name.trim()) ?? [], rows } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = z.object({ lines: z.int().catch(1) }).parse(error);
    return { problem: { line: lines, message: 'A quotation mark is open or stands in the wrong place' } };
  }
}

/** What stands between quotation marks separates nothing. */
function delimiterOf(csv: string): Delimiter {
  const first = (csv.split(/\r?\n/, 1)[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best), DELIMITERS[0]);
}
