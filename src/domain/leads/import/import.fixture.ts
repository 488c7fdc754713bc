import type { ReadRow, RowSurroundings, RowValues } from './read-row';

export const ROW_SURROUNDINGS: RowSurroundings = {
  headings: ['E-mail', 'Name', 'Stage', 'Value', 'Currency', 'Owner', 'Region'],
  mapping: ['email', 'name', 'stage', 'dealValue', 'currency', 'owner', 'custom'],
  currency: 'EUR',
  currencies: new Set(['EUR', 'JPY']),
  owners: new Map([['maya@x.test', 'm1']]),
};

/** A row that says nothing but its e-mail, unless told otherwise. */
export function rowOf(line: number, email: string, values: Partial<RowValues> = {}): ReadRow {
  const nothing = {
    fields: {},
    stage: null,
    dealValueMinor: null,
    currency: null,
    ownerMemberId: null,
    custom: {},
  };
  return { line, ok: true, values: { ...nothing, ...values, email } };
}
