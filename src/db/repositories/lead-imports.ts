import { randomUUID } from 'node:crypto';
import { type LeadImport, Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

export type LeadImportRow = LeadImport;

/** Imports of an organisation run one after the other: two files with the same new lead make one lead. */
export async function lockImports({ client, orgId }: Tenant): Promise<void> {
  await client.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`lead-import ${orgId}`}, 0))::text`;
}

export function findImport({ client, orgId }: Tenant, requestId: string): Promise<LeadImportRow | null> {
  return client.leadImport.findUnique({ where: { orgId_requestId: { orgId, requestId } } });
}

export function insertImport(
  { client, orgId, now }: Tenant,
  line: Omit<LeadImportRow, 'id' | 'orgId' | 'at'>,
): Promise<LeadImportRow> {
  return client.leadImport.create({ data: { ...line, orgId, at: now } });
}

/** Leads with these e-mails (small letters), by id; locked in the order of their ids until the transaction ends. */
export async function findLeadsByEmail({ client, orgId }: Tenant, emails: readonly string[], lock: boolean) {
  const found = await client.$queryRaw<{ id: string; address: string }[]>`
    select id, address from leads_by_email(${emails}::text[])`;
  const ids = found.map(({ id }) => id);
  if (lock && ids.length > 0) {
    await client.$queryRaw`
      select id from lead where "orgId" = ${orgId}::uuid and id = any(${ids}::uuid[]) order by id for no key update`;
  }
  const leads = await client.lead.findMany({ where: { orgId, id: { in: ids } }, orderBy: { id: 'asc' } });
  const addressOf = new Map(found.map(({ id, address }) => [id, address]));
  return leads.map((lead) => ({ lead, address: addressOf.get(lead.id) ?? '' }));
}

export interface ImportedLead {
  readonly name: string | null;
  readonly email: string;
  readonly phone: string | null;
  readonly company: string | null;
  readonly fields: object;
  readonly stage: string;
  readonly dealValueMinor: number | null;
  readonly currency: string;
  readonly ownerMemberId: string | null;
  readonly isCustomer: boolean;
  readonly custom: object;
}

/** The columns of a lead that travel as JSON: one statement for a whole file, where a row each would take a minute. */
const LEAD_RECORD =
  Prisma.raw(`(id uuid, name text, email text, phone text, company text, fields jsonb, stage text,
  "dealValueMinor" bigint, currency text, "ownerMemberId" uuid, "isCustomer" boolean, custom jsonb)`);

/** Makes leads. @returns their ids by e-mail */
export async function insertImportedLeads(
  { client, orgId, now }: Tenant,
  leads: readonly ImportedLead[],
): Promise<ReadonlyMap<string, string>> {
  const made = leads.map((lead) => ({ ...lead, id: randomUUID() }));
  await client.$executeRaw`
    insert into lead (id, "orgId", name, email, phone, company, fields, stage, "dealValueMinor", currency,
      "ownerMemberId", "isCustomer", custom, "createdAt", "updatedAt")
    select r.id, ${orgId}::uuid, r.name, r.email, r.phone, r.company, r.fields, r.stage, r."dealValueMinor", r.currency,
      r."ownerMemberId", r."isCustomer", r.custom, ${now}, ${now}
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as r ${LEAD_RECORD}`;
  return new Map(made.map(({ id, email }) => [email, id]));
}

/** Writes leads that exist already, all in one statement; they are locked by the caller. */
export async function updateImportedLeads(
  { client, orgId, now }: Tenant,
  leads: readonly (ImportedLead & { readonly id: string })[],
): Promise<void> {
  if (leads.length === 0) return;
  await client.$executeRaw`
    update lead l set name = r.name, email = r.email, phone = r.phone, company = r.company, fields = r.fields,
      stage = r.stage, "dealValueMinor" = r."dealValueMinor", currency = r.currency,
      "ownerMemberId" = r."ownerMemberId", "isCustomer" = r."isCustomer", custom = r.custom, "updatedAt" = ${now}
    from jsonb_to_recordset(${JSON.stringify(leads)}::jsonb) as r ${LEAD_RECORD}
    where l."orgId" = ${orgId}::uuid and l.id = r.id`;
}

/** Appends to the history of many leads' stages. */
export async function insertStageChanges(
  { client, orgId, now }: Tenant,
  changes: readonly {
    readonly leadId: string;
    readonly from: string;
    readonly to: string;
    readonly dealValueMinor: number | null;
    readonly memberId: string;
  }[],
): Promise<void> {
  await client.$executeRaw`
    insert into lead_stage_change (id, "orgId", "leadId", "fromStage", "toStage", "dealValueMinor", "memberId", at)
    select gen_random_uuid(), ${orgId}::uuid, r."leadId", r."from", r."to", r."dealValueMinor", r."memberId", ${now}
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      as r ("leadId" uuid, "from" text, "to" text, "dealValueMinor" bigint, "memberId" uuid)`;
}
