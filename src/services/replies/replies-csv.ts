import type { CannedReply } from '../../contracts/api/canned-replies';
import type { ReplyImportProblem, ReplyRow } from '../../domain/replies/plan-reply-import';
import { spreadsheetLines } from '../../domain/text/csv';
import { unguardFormula } from '../../domain/text/formula';
import { parseTable } from '../csv/parse-table';

const COLUMNS = ['shortcut', 'text', 'team'];

/** Replies as a file for spreadsheets that can be read again: `shortcut,text,team`. */
export function writeRepliesCsv(replies: readonly CannedReply[]): string {
  const rows = replies.map(({ shortcut, text, team }) => [shortcut, text, team?.name ?? '']);
  return spreadsheetLines([COLUMNS, ...rows]);
}

/** The rows of a file with these columns in any order; `team` may be missing. */
export function readRepliesCsv(csv: string): { rows: ReplyRow[]; problems: ReplyImportProblem[] } {
  const read = parseTable(csv);
  if ('problem' in read) return { rows: [], problems: [read.problem] };
  const { headings, rows } = read.table;
  const names = headings.map((name) => name.toLowerCase());
  const [shortcut = -1, text = -1, team = -1] = COLUMNS.map((name) => names.indexOf(name));
  if (shortcut < 0 || text < 0) return failed(1, 'The first line must be “shortcut,text,team”');
  if (rows.length === 0) return failed(null, 'The file has no replies');
  const cell = (cells: readonly string[], column: number) => unguardFormula(cells[column] ?? '');
  return {
    rows: rows.map(({ line, cells }) => ({
      line: startOf(line, cells),
      shortcut: cell(cells, shortcut),
      text: cell(cells, text),
      team: cell(cells, team),
    })),
    problems: [],
  };
}

/** The parser says where a record ends; people look for where it begins. */
function startOf(endLine: number, cells: readonly string[]): number {
  return endLine - cells.reduce((lines, cell) => lines + (cell.match(/\n/g)?.length ?? 0), 0);
}

function failed(line: number | null, message: string) {
  return { rows: [], problems: [{ line, message }] };
}
