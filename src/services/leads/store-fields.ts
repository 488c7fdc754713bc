import type { LeadRow } from '../../db/queries/thread-people';
import { updateLead } from '../../db/repositories/leads';
import type { Tenant } from '../../db/tenant';
import { fieldValue, type LeadFields } from '../../domain/leads/field-entry';
import { type FieldUpdate, mergeFields } from '../../domain/leads/merge-fields';

/**
 * Merges what was learned into a lead and keeps the contact columns equal to the fields they come from.
 * @returns the lead after it
 */
export function storeFields(
  tenant: Tenant,
  lead: LeadRow,
  known: LeadFields,
  updates: readonly FieldUpdate[],
): Promise<LeadRow> {
  return writeFields(tenant, lead, mergeFields(known, updates).fields);
}

/** The same for fields that were merged already. */
export async function writeFields(tenant: Tenant, lead: LeadRow, fields: LeadFields): Promise<LeadRow> {
  const columns = {
    name: fieldValue(fields, 'name'),
    email: fieldValue(fields, 'email'),
    phone: fieldValue(fields, 'phone'),
    company: fieldValue(fields, 'company'),
  };
  const json = JSON.parse(JSON.stringify(fields));
  await updateLead(tenant, lead.id, { ...columns, fields: json });
  return { ...lead, ...columns, fields: json };
}
