import { extractFields } from '../nlu/fields/extract';
import type { FieldEntry, LeadFields, LeadFieldValues } from './field-entry';
import { isSameValue } from './merge-fields';
import { LEAD_FIELDS, type LeadField } from './types';

/** Another message of the visitor. */
interface OtherMessage {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

interface LeftAfterMessage {
  readonly fields: LeadFields;
  /** Whether anything is known otherwise. */
  readonly changed: boolean;
}

/**
 * What is known of a lead once a message is withdrawn. What it told goes with it, unless another message says the same,
 * which is its source from then on; else what was known before comes back. What a person entered or confirmed does not
 * come from a message any more and stays.
 * @param others of the same visitor, without withdrawn ones, the newest first
 * @param before what each field held before the message told it; undefined: nothing
 */
export function withoutMessage(
  known: LeadFields,
  messageId: string,
  others: readonly OtherMessage[],
  before: LeadFields,
): LeftAfterMessage {
  const told = LEAD_FIELDS.filter((field) => known[field]?.messageId === messageId);
  const left = Object.fromEntries(
    LEAD_FIELDS.flatMap((field) => {
      const entry = known[field];
      const kept = told.includes(field) ? (saidElsewhere(field, entry, others) ?? before[field]) : entry;
      return kept === undefined ? [] : [[field, kept]];
    }),
  );
  return { fields: left, changed: told.length > 0 };
}

function saidElsewhere(
  field: LeadField,
  entry: FieldEntry | undefined,
  others: readonly OtherMessage[],
): FieldEntry | undefined {
  const value = entry?.value;
  if (!entry || value === null || value === undefined) return undefined;
  const other = others.find(({ text }) => says(text, field, value));
  return other && { ...entry, messageId: other.id, at: other.at };
}

/** Shorter words stand in too many others. */
const FEWEST_CHARACTERS = 3;

function says(text: string, field: LeadField, value: LeadFieldValues[LeadField]): boolean {
  if (typeof value === 'string' && value.length >= FEWEST_CHARACTERS) {
    if (text.toLowerCase().includes(value.toLowerCase())) return true;
  }
  return extractFields(text).captured.some((one) => one.field === field && isSameValue(one.value, value));
}
