import type { Tenant } from '../tenant';

export interface LeadFieldChangeLine {
  readonly leadId: string;
  /** A field of the lead, `owner`, `dealValue`, or `import` for a lead that came with a file. */
  readonly field: string;
  /** What it holds from here on, as people read it, and where that came from; a field's own entry where there is one. */
  readonly entry: { readonly value: unknown; readonly source: string };
  readonly memberId: string | null;
  readonly importId?: string;
}

/** Appends to the history of leads' fields. */
export async function insertFieldChanges(
  tenant: Tenant,
  lines: readonly LeadFieldChangeLine[],
): Promise<void> {
  if (lines.length === 0) return;
  await tenant.client.$executeRaw`
    insert into lead_field_change (id, "orgId", "leadId", field, entry, "memberId", "importId", at)
    select gen_random_uuid(), ${tenant.orgId}::uuid, r."leadId", r.field, r.entry, r."memberId", r."importId", ${tenant.now}
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      as r ("leadId" uuid, field text, entry jsonb, "memberId" uuid, "importId" uuid)`;
}
