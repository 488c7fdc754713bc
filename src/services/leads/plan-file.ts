import { leadFieldsSchema } from '../../contracts/lead-fields';
import { findOwnersByEmail } from '../../db/queries/lead-owners';
import type { LeadRow } from '../../db/queries/thread-people';
import { findLeadsByEmail } from '../../db/repositories/lead-imports';
import type { Tenant } from '../../db/tenant';
import { type KnownLead, type PlannedRow, planImport } from '../../domain/leads/import/plan-import';
import { readRow } from '../../domain/leads/import/read-row';
import { LEAD_STAGES } from '../../domain/leads/types';
import type { MemberContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { customFields } from './custom-fields';
import type { ImportFile } from './read-import-file';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * What importing a file would do, or is about to do: with `lock`, the leads it is about stay as they are until the
 * transaction ends.
 */
export async function planFile(
  tenant: Tenant,
  ctx: MemberContext,
  file: ImportFile,
  lock: boolean,
): Promise<PlannedRow[]> {
  const { org } = await loadOrgPolicy(tenant);
  const team = await findOwnersByEmail(tenant);
  const { headings, rows } = file.table;
  const owners = new Map(team.flatMap(({ email, id, isActive }) => (isActive ? [[email, id] as const] : [])));
  const around = { headings, mapping: file.mapping, currency: org.currency, currencies: CURRENCIES, owners };
  const read = rows.map((row) => readRow(row, around));
  const emails = read.flatMap((row) => (row.ok ? [row.values.email] : []));
  return planImport(read, {
    known: await knownLeads(tenant, [...new Set(emails)], lock),
    currency: org.currency,
    memberId: ctx.actor.memberId,
    at: tenant.now.toISOString(),
    memberNames: new Map(team.map(({ id, name }) => [id, name])),
  });
}

async function knownLeads(
  tenant: Tenant,
  emails: readonly string[],
  lock: boolean,
): Promise<ReadonlyMap<string, readonly KnownLead[]>> {
  const found = await findLeadsByEmail(tenant, emails, lock);
  const known = new Map<string, KnownLead[]>();
  for (const { lead, address } of found) known.set(address, [...(known.get(address) ?? []), toKnown(lead)]);
  return known;
}

function toKnown(lead: LeadRow): KnownLead {
  const { id, currency, ownerMemberId, isCustomer } = lead;
  return {
    id,
    currency,
    ownerMemberId,
    isCustomer,
    fields: leadFieldsSchema.parse(lead.fields),
    stage: LEAD_STAGES.find((stage) => stage === lead.stage) ?? 'new',
    dealValueMinor: lead.dealValueMinor === null ? null : Number(lead.dealValueMinor),
    custom: Object.fromEntries(customFields(lead.custom).map(({ name, value }) => [name, value])),
  };
}
