import { fieldValue, type LeadFields } from '../field-entry';
import { type FieldUpdate, mergeFields } from '../merge-fields';
import { canMoveStage } from '../stages';
import type { LeadStage } from '../types';
import type { ReadRow, RowValues } from './read-row';

/** A lead that is there already, as far as an import may change it. */
export interface KnownLead {
  readonly id: string;
  readonly fields: LeadFields;
  readonly stage: LeadStage;
  readonly dealValueMinor: number | null;
  readonly currency: string;
  readonly ownerMemberId: string | null;
  readonly isCustomer: boolean;
  readonly custom: Readonly<Record<string, string>>;
}

interface LeadChange {
  /** A field of the lead, `stage`, `dealValue`, `currency`, `owner`, or the name of a field of the organisation's own. */
  readonly field: string;
  readonly from: string | null;
  readonly to: string;
}

/** The lead as it will be. */
type LeadAfter = Omit<KnownLead, 'id'>;

export type PlannedRow =
  | {
      readonly line: number;
      readonly outcome: 'error';
      readonly email: string;
      readonly remarks: readonly string[];
    }
  | {
      readonly line: number;
      readonly outcome: 'new' | 'changed' | 'unchanged';
      readonly email: string;
      readonly lead: KnownLead | null;
      readonly after: LeadAfter;
      readonly changes: readonly LeadChange[];
      /** Fields that stay as they are although the file says something else. */
      readonly remarks: readonly string[];
    };

export interface ImportSurroundings {
  /** By e-mail in small letters; more than one where several leads share it. */
  readonly known: ReadonlyMap<string, readonly KnownLead[]>;
  /** ISO 4217, of new leads without one. */
  readonly currency: string;
  readonly memberId: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Names of members, to say who owned a lead. */
  readonly memberNames: ReadonlyMap<string, string>;
}

/**
 * What importing rows would do, row by row: a new lead, a change of one that has the same e-mail, nothing, or an error.
 * The same file a second time changes nothing. A person's own entry is kept (as `mergeFields` has it), and said.
 *
 * @param rows as read, in the order of the file
 */
export function planImport(rows: readonly ReadRow[], around: ImportSurroundings): PlannedRow[] {
  const firstLine = new Map<string, number>();
  return rows.map((row) => {
    if (!row.ok) return { line: row.line, outcome: 'error', email: row.email, remarks: row.errors };
    const { email } = row.values;
    const error = (remark: string): PlannedRow => ({
      line: row.line,
      outcome: 'error',
      email,
      remarks: [remark],
    });
    const earlier = firstLine.get(email);
    if (earlier !== undefined) return error(`The same e-mail stands in line ${earlier}`);
    firstLine.set(email, row.line);
    const [lead, ...others] = around.known.get(email) ?? [];
    if (others.length > 0) {
      return error(`${others.length + 1} leads have this e-mail; which one is meant cannot be told`);
    }
    const { stage } = row.values;
    if (lead && stage && stage !== lead.stage && !canMoveStage(lead.stage, stage)) {
      return error(`A lead cannot move from ${lead.stage} to ${stage}`);
    }
    return planRow(row.line, row.values, lead ?? null, around);
  });
}

function planRow(
  line: number,
  values: RowValues,
  lead: KnownLead | null,
  around: ImportSurroundings,
): PlannedRow {
  const before: LeadAfter = lead ?? {
    fields: {},
    stage: 'new',
    dealValueMinor: null,
    currency: around.currency,
    ownerMemberId: null,
    isCustomer: false,
    custom: {},
  };
  const merged = mergeFields(before.fields, updatesOf(values, around));
  const after: LeadAfter = {
    fields: merged.fields,
    stage: values.stage ?? before.stage,
    dealValueMinor: values.dealValueMinor ?? before.dealValueMinor,
    currency: values.currency ?? before.currency,
    ownerMemberId: values.ownerMemberId ?? before.ownerMemberId,
    isCustomer: before.isCustomer || values.stage === 'won',
    custom: { ...before.custom, ...values.custom },
  };
  const kept = merged.verdicts.filter(({ verdict }) => verdict.startsWith('kept_'));
  const remarks = kept.map(
    ({ field }) => `The ${field} stays “${fieldValue(before.fields, field)}”, which somebody has entered`,
  );
  const changes = changesBetween(before, after, around);
  const outcome = lead === null ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
  return { line, outcome, email: values.email, lead, after, changes: lead === null ? [] : changes, remarks };
}

function updatesOf(values: RowValues, { memberId, at }: ImportSurroundings): FieldUpdate[] {
  const entry = { source: 'import', confidence: 1, messageId: null, memberId, at } as const;
  const updates: FieldUpdate[] = [{ ...entry, field: 'email', value: values.email }];
  for (const field of ['name', 'phone', 'company', 'role', 'useCase'] as const) {
    const value = values.fields[field];
    if (value !== undefined) updates.push({ ...entry, field, value });
  }
  return updates;
}

const TEXT_FIELDS = ['email', 'name', 'phone', 'company', 'role', 'useCase'] as const;

function changesBetween(
  before: LeadAfter,
  after: LeadAfter,
  { memberNames }: ImportSurroundings,
): LeadChange[] {
  const changes: LeadChange[] = [];
  const compare = (field: string, from: string | null, to: string | null) => {
    if (to !== null && from !== to) changes.push({ field, from, to });
  };
  const nameOf = (id: string | null) => (id === null ? null : (memberNames.get(id) ?? id));
  for (const field of TEXT_FIELDS)
    compare(field, fieldValue(before.fields, field), fieldValue(after.fields, field));
  compare('stage', before.stage, after.stage);
  compare('dealValue', before.dealValueMinor?.toString() ?? null, after.dealValueMinor?.toString() ?? null);
  if (before.dealValueMinor !== null || after.dealValueMinor !== null) {
    compare('currency', before.currency, after.currency);
  }
  compare('owner', nameOf(before.ownerMemberId), nameOf(after.ownerMemberId));
  for (const [name, value] of Object.entries(after.custom)) compare(name, before.custom[name] ?? null, value);
  return changes;
}
