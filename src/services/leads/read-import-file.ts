import type { z } from 'zod';
import type { checkImportBody } from '../../contracts/api/lead-import';
import {
  guessMapping,
  IMPORT_BYTES,
  IMPORT_ROWS,
  type ImportMapping,
  mappingProblem,
} from '../../domain/leads/import/targets';
import { unguardFormula } from '../../domain/text/formula';
import { type CsvTable, parseTable } from '../csv/parse-table';
import { ServiceProblem } from '../problem';

export interface ImportFile {
  readonly table: CsvTable;
  readonly mapping: ImportMapping;
  readonly mappingProblem: string | null;
}

/**
 * A file of leads with what its columns mean: as the caller says, else as the headings let guess.
 * @throws ServiceProblem validation_failed for a file that is no CSV, too_large for one with too many rows
 */
export function readImportFile(input: z.output<typeof checkImportBody>): ImportFile {
  if (Buffer.byteLength(input.csv) > IMPORT_BYTES) {
    throw new ServiceProblem(
      'too_large',
      `The file is larger than ${IMPORT_BYTES / 1024 / 1024} MB. Split it`,
    );
  }
  const read = parseTable(input.csv);
  if ('problem' in read) throw refused(`line ${read.problem.line}`, read.problem.message);
  const { table } = read;
  if (table.rows.length === 0) throw refused('file', 'The file has no rows below its first line');
  if (table.rows.length > IMPORT_ROWS) {
    const rows = table.rows.length.toLocaleString('en');
    throw new ServiceProblem(
      'too_large',
      `The file has ${rows} rows; at most ${IMPORT_ROWS.toLocaleString('en')} can be imported at once. Split it`,
    );
  }
  const mapping = input.mapping ?? guessMapping(table.headings);
  if (mapping.length !== table.headings.length) {
    throw refused('mapping', `The file has ${table.headings.length} columns, the mapping ${mapping.length}`);
  }
  const rows = table.rows.map(({ line, cells }) => ({ line, cells: cells.map(unguardFormula) }));
  return { table: { ...table, rows }, mapping, mappingProblem: mappingProblem(mapping) };
}

function refused(path: string, message: string): ServiceProblem {
  return new ServiceProblem('validation_failed', message, { errors: [{ path, message }] });
}
