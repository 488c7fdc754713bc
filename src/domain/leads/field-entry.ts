import type { Budget, HeadcountRange, Timeline } from '../nlu/types';
import { LEAD_FIELDS, type LeadField } from './types';

/** What is known of a lead, field by field, with where it came from. Stored as JSON with the lead. */

export interface LeadFieldValues {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly company: string;
  readonly role: string;
  readonly companySize: Readonly<HeadcountRange>;
  readonly budget: Readonly<Budget>;
  readonly timeline: Readonly<Timeline>;
  readonly useCase: string;
}

/**
 * `bot` took it from the visitor's words, `form` from a form the visitor filled in, `identity` from the
 * embedding site, `member` from a person of the team.
 */
export const FIELD_SOURCES = ['bot', 'form', 'import', 'api', 'identity', 'member'] as const;
export type FieldSource = (typeof FIELD_SOURCES)[number];

export interface FieldEntry<Field extends LeadField = LeadField> {
  /** Null when the visitor declined to tell. */
  readonly value: LeadFieldValues[Field] | null;
  readonly declined: boolean;
  readonly source: FieldSource;
  /** 0–1; 1 for everything a person or a form entered. */
  readonly confidence: number;
  /** The visitor's message it was taken from. */
  readonly messageId: string | null;
  /** The member who entered it. */
  readonly memberId: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export type LeadFields = { readonly [Field in LeadField]?: FieldEntry<Field> };

/** The known value of a field, or null when it was never told or was declined. */
export function fieldValue<Field extends LeadField>(
  fields: LeadFields,
  field: Field,
): LeadFieldValues[Field] | null {
  return fields[field]?.value ?? null;
}

/** Fields with a value, in the order of `LEAD_FIELDS`. */
export function knownFields(fields: LeadFields): readonly LeadField[] {
  return LEAD_FIELDS.filter((field) => fieldValue(fields, field) !== null);
}

/** Budget for a year in minor units; an amount without a period counts as it is. */
export function annualBudgetMinor(budget: Readonly<Budget>): number {
  return budget.period === 'month' ? budget.amountMinor * 12 : budget.amountMinor;
}
