import type { Tenant } from '../tenant';

export interface OrgRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly language: string;
  readonly currency: string;
  readonly brandVoice: unknown;
  readonly qualification: unknown;
  readonly settings: unknown;
  readonly policyId: string | null;
  readonly policyVersion: number | null;
  /** The learned lead score that is switched on, or null. */
  readonly leadModelId: string | null;
}

/** The transaction's organisation and which policy is in force. One query, no document. */
export async function findOrg(tenant: Tenant): Promise<OrgRow | null> {
  const [row] = await tenant.client.$queryRaw<OrgRow[]>`
    select o.id, o.slug, o.name, o."timeZone", o.language, o.currency, o."brandVoice", o.qualification, o.settings,
      p.id as "policyId", p.version as "policyVersion",
      (select m.id from lead_model m where m."orgId" = o.id and m.active) as "leadModelId"
    from org o left join policy p on p."orgId" = o.id and p.status = 'published'
    where o.id = ${tenant.orgId}::uuid`;
  return row ?? null;
}

/** A policy document as stored. */
export async function findPolicyDocument(tenant: Tenant, policyId: string): Promise<unknown> {
  const row = await tenant.client.policy.findFirst({
    where: { orgId: tenant.orgId, id: policyId },
    select: { document: true },
  });
  return row?.document ?? null;
}
