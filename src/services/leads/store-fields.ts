import { leadFieldsSchema } from '../../contracts/lead-fields';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import type { LeadRow } from '../../db/queries/thread-people';
import { appendFieldHistory } from '../../db/repositories/lead-field-history';
import { updateLead } from '../../db/repositories/leads';
import { type FieldEntry, fieldValue, type LeadFields } from '../../domain/leads/field-entry';
import { type FieldUpdate, mergeFields } from '../../domain/leads/merge-fields';
import { LEAD_FIELDS } from '../../domain/leads/types';
import { isSameJson } from '../../domain/policy/same-value';
import { makeEvent } from '../emit';
import type { Work } from '../work';

/**
 * Merges what was learned into a lead and keeps the contact columns equal to the fields they come from.
 * @param memberId who does it; null: the visitor or another system
 * @returns the lead after it
 */
export function storeFields(
  work: Work,
  lead: LeadRow,
  known: LeadFields,
  updates: readonly FieldUpdate[],
  memberId: string | null = null,
): Promise<LeadRow> {
  return writeFields(work, lead, mergeFields(known, updates).fields, memberId);
}

/** The same for fields that were merged already. What changed goes into the fields' history and to the team. */
export async function writeFields(
  work: Work,
  lead: LeadRow,
  fields: LeadFields,
  memberId: string | null = null,
): Promise<LeadRow> {
  const columns = {
    name: fieldValue(fields, 'name'),
    email: fieldValue(fields, 'email'),
    phone: fieldValue(fields, 'phone'),
    company: fieldValue(fields, 'company'),
  };
  const json = JSON.parse(JSON.stringify(fields));
  // Most messages teach nothing.
  if (!isSameJson(writtenBy(lead), { ...columns, fields: json })) {
    await updateLead(work, lead.id, { ...columns, fields: json });
  }
  const before = leadFieldsSchema.parse(lead.fields);
  const changed = LEAD_FIELDS.filter((field) => !holdsTheSame(before[field], fields[field]));
  if (changed.length > 0) {
    await appendFieldHistory(work, lead, { before, after: fields, fields: changed, memberId });
    const payload = { conversationId: null, leadId: lead.id };
    work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'lead.changed', payload));
  }
  return { ...lead, ...columns, fields: json };
}

/** A confirmation that only makes a value surer is no change. */
function holdsTheSame(a: FieldEntry | undefined, b: FieldEntry | undefined): boolean {
  return isSameJson([a?.value ?? null, a?.declined, a?.source], [b?.value ?? null, b?.declined, b?.source]);
}

/** What is made of fields. */
const writtenBy = ({ name, email, phone, company, fields }: LeadRow) => ({
  name,
  email,
  phone,
  company,
  fields,
});
