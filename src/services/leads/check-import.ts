import type { z } from 'zod';
import type { checkImportBody, ImportCheck } from '../../contracts/api/lead-import';
import { withTenant } from '../../db/tenant';
import type { PlannedRow } from '../../domain/leads/import/plan-import';
import type { MemberContext } from '../context';
import { planFile } from './plan-file';
import { readImportFile } from './read-import-file';

/** More lines than anybody reads; the counts are of all. */
const ROWS_SHOWN = 500;
const SAMPLE_ROWS = 3;

/**
 * Says what importing a file would do, line by line, and writes nothing.
 * @throws ServiceProblem validation_failed for a file that is no CSV, too_large for one with too many rows
 */
export async function checkImport(
  ctx: MemberContext,
  input: z.output<typeof checkImportBody>,
): Promise<ImportCheck> {
  const file = readImportFile(input);
  const { table, mapping, mappingProblem } = file;
  const plan =
    mappingProblem === null
      ? await withTenant(ctx.database, ctx.orgId, (tenant) => planFile(tenant, ctx, file, false))
      : [];
  const count = (outcome: PlannedRow['outcome']) => plan.filter((row) => row.outcome === outcome).length;
  const errors = plan.filter(({ outcome }) => outcome === 'error');
  const others = plan.filter(({ outcome }) => outcome !== 'error');
  return {
    delimiter: table.delimiter,
    headings: [...table.headings],
    mapping: [...mapping],
    sample: table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => [...cells]),
    mappingProblem,
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      errors: errors.length,
    },
    rows: [...errors, ...others].slice(0, ROWS_SHOWN).map(rowView),
  };
}

function rowView(row: PlannedRow): ImportCheck['rows'][number] {
  const { line, outcome, email, remarks } = row;
  const base = { line, outcome, email, remarks: [...remarks] };
  if (row.outcome === 'error') return { ...base, name: null, changes: [] };
  return { ...base, name: row.after.fields.name?.value ?? null, changes: [...row.changes] };
}
