import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { CannedReply } from '../../contracts/api/canned-replies';
import type { ReplyImportProblem, ReplyRow } from '../../domain/replies/plan-reply-import';

const COLUMNS = ['shortcut', 'text', 'team'];
const DELIMITERS = [',', ';', '\t'];

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/**
 * Replies as a file: `shortcut,text,team`. What a spreadsheet would take for a formula gets an apostrophe before it,
 * which reading takes off again.
 */
export function writeRepliesCsv(replies: readonly CannedReply[]): string {
  const rows = replies.map(({ shortcut, text, team }) => [shortcut, text, team?.name ?? '']);
  return stringify([COLUMNS, ...rows], { escape_formulas: true, record_delimiter: 'windows' });
}

const GUARDED = /^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;
const unguarded = (cell: string | undefined) => (cell ?? '').replace(GUARDED, '');

/** The rows of a file with a heading of these columns, in any order; `team` may be missing. Commas, semicolons and tabs. */
export function readRepliesCsv(csv: string): { rows: ReplyRow[]; problems: ReplyImportProblem[] } {
  const delimiter = DELIMITERS.find((one) => csv.split('\n', 1)[0]?.includes(one)) ?? ',';
  try {
    const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true };
    const [heading, ...records] = parsed.parse(parse(csv, options));
    const names = heading?.record.map((name) => name.trim().toLowerCase()) ?? [];
    const [shortcut = -1, text = -1, team = -1] = COLUMNS.map((name) => names.indexOf(name));
    if (shortcut < 0 || text < 0) return failed(1, 'The first line must be “shortcut,text,team”');
    if (records.length === 0) return failed(null, 'The file has no replies');
    const rows = records.map(({ record, info }) => ({
      line: startOf(info.lines, record),
      shortcut: unguarded(record[shortcut]),
      text: unguarded(record[text]),
      team: unguarded(record[team]),
    }));
    return { rows, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = z.object({ lines: z.int().catch(1) }).parse(error);
    return failed(lines, 'A quotation mark is open or stands in the wrong place');
  }
}

/** The parser says where a record ends; people look for where it begins. */
function startOf(endLine: number, record: readonly string[]): number {
  return endLine - record.reduce((lines, cell) => lines + (cell.match(/\n/g)?.length ?? 0), 0);
}

function failed(line: number | null, message: string) {
  return { rows: [], problems: [{ line, message }] };
}
