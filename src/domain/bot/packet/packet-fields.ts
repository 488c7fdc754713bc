import type { LeadFields } from '../../leads/field-entry';
import { fieldText } from '../../leads/field-text';
import { LEAD_FIELDS } from '../../leads/types';
import type { PacketField } from './types';

/** What is known and what was declined, in the order of `LEAD_FIELDS`; fields nobody spoke of are left out. */
export function packetFields(fields: LeadFields, currency: string): PacketField[] {
  return LEAD_FIELDS.flatMap((field) => {
    const entry = fields[field];
    if (entry === undefined) return [];
    const { value, declined, messageId, confidence } = entry;
    return [
      { field, value: value === null ? null : fieldText(value, currency), declined, messageId, confidence },
    ];
  });
}

/** The fields of `now` that are new or different from `before`. */
export function changedFields(before: readonly PacketField[], now: readonly PacketField[]): PacketField[] {
  return now.filter((field) => {
    const earlier = before.find((one) => one.field === field.field);
    return earlier === undefined || earlier.value !== field.value || earlier.declined !== field.declined;
  });
}
