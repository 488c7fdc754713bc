import { parseDealValue } from '../deal-value';
import { LEAD_STAGES, type LeadStage } from '../types';
import type { ImportMapping, ImportTarget } from './targets';

/** A row of the file with its place in it. */
interface ImportRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a row says about a lead; what it leaves empty stays as it is. */
export interface RowValues {
  /** In small letters: what the lead is recognised by. */
  readonly email: string;
  readonly fields: Readonly<Partial<Record<'name' | 'phone' | 'company' | 'role' | 'useCase', string>>>;
  readonly stage: LeadStage | null;
  readonly dealValueMinor: number | null;
  readonly currency: string | null;
  readonly ownerMemberId: string | null;
  readonly custom: Readonly<Record<string, string>>;
}

export type ReadRow =
  | { readonly line: number; readonly ok: true; readonly values: RowValues }
  | { readonly line: number; readonly ok: false; readonly email: string; readonly errors: readonly string[] };

export interface RowSurroundings {
  readonly headings: readonly string[];
  readonly mapping: ImportMapping;
  /** ISO 4217, for amounts without a currency. */
  readonly currency: string;
  readonly currencies: ReadonlySet<string>;
  /** Members who may own leads, by their e-mail in small letters. */
  readonly owners: ReadonlyMap<string, string>;
}

const LONGEST = { name: 120, phone: 40, company: 160, role: 160, useCase: 500 } as const;
const CUSTOM_CHARACTERS = 500;
/** An address as people write it: one @, no spaces, a dot in the domain. */
const EMAIL = /^[^\s@"(),:;<>[\\\]]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Reads one row of a file. Every fault of it is named, not only the first. */
export function readRow(row: ImportRow, around: RowSurroundings): ReadRow {
  const { headings, mapping } = around;
  const errors: string[] = [];
  const of = (target: ImportTarget) => (row.cells[mapping.indexOf(target)] ?? '').trim();
  if (row.cells.length > headings.length) {
    errors.push(`The row has ${row.cells.length} columns, the first line ${headings.length}`);
  }
  const email = of('email').toLowerCase();
  if (email === '') errors.push('The e-mail is missing');
  else if (email.length > 254 || !EMAIL.test(email)) errors.push(`“${short(email)}” is no e-mail address`);
  const fields: Partial<Record<keyof typeof LONGEST, string>> = {};
  for (const field of ['name', 'phone', 'company', 'role', 'useCase'] as const) {
    const value = mapping.includes(field) ? of(field) : '';
    if ([...value].length > LONGEST[field])
      errors.push(`The ${field} is longer than ${LONGEST[field]} characters`);
    else if (value !== '') fields[field] = value;
  }
  const values = { email, fields, ...readDeal(of, around, errors), custom: readCustom(row, around, errors) };
  return errors.length === 0
    ? { line: row.line, ok: true, values }
    : { line: row.line, ok: false, email, errors };
}

function readDeal(
  of: (target: ImportTarget) => string,
  { mapping, currency: usual, currencies, owners }: RowSurroundings,
  errors: string[],
): Pick<RowValues, 'stage' | 'dealValueMinor' | 'currency' | 'ownerMemberId'> {
  const has = (target: ImportTarget) => (mapping.includes(target) ? of(target) : '');
  const stageWord = has('stage');
  const stage = LEAD_STAGES.find((one) => one === stageWord.toLowerCase()) ?? null;
  if (stageWord !== '' && stage === null) {
    errors.push(`“${short(stageWord)}” is no stage; there are ${LEAD_STAGES.join(', ')}`);
  }
  const currencyWord = has('currency').toUpperCase();
  const currency = currencyWord === '' ? null : currencyWord;
  const isKnown = currency === null || currencies.has(currency);
  if (!isKnown) errors.push(`“${short(currencyWord)}” is no currency code such as EUR`);
  const amount = has('dealValue');
  const dealValueMinor = isKnown ? parseDealValue(amount, currency ?? usual) : null;
  if (dealValueMinor === undefined) errors.push(`“${short(amount)}” is no amount such as 12,500`);
  const ownerWord = has('owner').toLowerCase();
  const ownerMemberId = ownerWord === '' ? null : (owners.get(ownerWord) ?? null);
  if (ownerWord !== '' && ownerMemberId === null) {
    errors.push(`Nobody of the team has the e-mail “${short(ownerWord)}”`);
  }
  return { stage, dealValueMinor: dealValueMinor ?? null, currency, ownerMemberId };
}

function readCustom(
  { cells }: ImportRow,
  { headings, mapping }: RowSurroundings,
  errors: string[],
): Record<string, string> {
  const custom: Record<string, string> = {};
  for (const [at, target] of mapping.entries()) {
    const name = headings[at]?.trim().slice(0, 60) ?? '';
    const value = (cells[at] ?? '').trim();
    if (target !== 'custom' || name === '' || value === '') continue;
    if ([...value].length > CUSTOM_CHARACTERS)
      errors.push(`“${name}” is longer than ${CUSTOM_CHARACTERS} characters`);
    else custom[name] = value;
  }
  return custom;
}

const short = (word: string) => (word.length > 60 ? `${word.slice(0, 57)}…` : word);
