import { insertFieldChanges, type LeadFieldChangeLine } from '../../db/repositories/lead-field-changes';
import {
  type ImportedLead,
  insertImportedLeads,
  insertStageChanges,
  updateImportedLeads,
} from '../../db/repositories/lead-imports';
import { fieldValue } from '../../domain/leads/field-entry';
import type { PlannedRow } from '../../domain/leads/import/plan-import';
import { LEAD_FIELDS } from '../../domain/leads/types';
import type { Work } from '../work';

interface ImportSource {
  readonly importId: string;
  readonly fileName: string;
  readonly memberId: string;
}

type ValidRow = Exclude<PlannedRow, { outcome: 'error' }>;

/** Writes what was planned, in a handful of statements however many rows there are: leads, stages, history. */
export async function writeImport(
  work: Work,
  plan: readonly PlannedRow[],
  source: ImportSource,
): Promise<void> {
  const rows = plan.flatMap((row) => (row.outcome === 'error' || row.outcome === 'unchanged' ? [] : [row]));
  const ids = await insertImportedLeads(work, rows.filter(({ lead }) => lead === null).map(toLead));
  await updateImportedLeads(
    work,
    rows.flatMap((row) => (row.lead ? [{ ...toLead(row), id: row.lead.id }] : [])),
  );
  const { memberId } = source;
  const idOf = ({ lead, email }: ValidRow) => lead?.id ?? ids.get(email) ?? '';
  await insertStageChanges(
    work,
    rows
      .map((row) => ({ row, from: row.lead?.stage ?? 'new', to: row.after.stage }))
      .filter(({ from, to }) => from !== to)
      .map(({ row, from, to }) => {
        return { leadId: idOf(row), from, to, dealValueMinor: row.after.dealValueMinor, memberId };
      }),
  );
  await insertFieldChanges(
    work,
    rows.flatMap((row) => historyOf(row, idOf(row), source)),
  );
}

function toLead(row: ValidRow): ImportedLead {
  const { fields, stage, dealValueMinor, currency, ownerMemberId, isCustomer, custom } = row.after;
  return {
    name: fieldValue(fields, 'name'),
    email: fieldValue(fields, 'email') ?? row.email,
    phone: fieldValue(fields, 'phone'),
    company: fieldValue(fields, 'company'),
    fields: JSON.parse(JSON.stringify(fields)),
    stage,
    dealValueMinor,
    currency,
    ownerMemberId,
    isCustomer,
    custom,
  };
}

/** One line for a new lead, one for each change of another; stages have a history of their own. */
function historyOf(row: ValidRow, leadId: string, source: ImportSource): LeadFieldChangeLine[] {
  const { importId, memberId, fileName } = source;
  const line = { leadId, memberId, importId };
  const of = (value: string) => ({ value, source: 'import' });
  if (row.outcome === 'new') return [{ ...line, field: 'import', entry: of(fileName) }];
  return row.changes
    .filter(({ field }) => field !== 'stage' && field !== 'currency')
    .map(({ field, to }) => {
      const told = LEAD_FIELDS.find((one) => one === field);
      const entry = told && row.after.fields[told];
      if (entry) return { ...line, field, entry };
      return { ...line, field, entry: of(field === 'dealValue' ? `${to} ${row.after.currency}` : to) };
    });
}
