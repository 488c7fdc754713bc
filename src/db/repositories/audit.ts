import type { Tenant } from '../tenant';

export interface AuditLine {
  readonly actorKind: string;
  readonly actorId: string | null;
  /** What was done: "policy.published". */
  readonly action: string;
  readonly subjectId: string | null;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

/** Notes who changed what, in the same transaction as the change. */
export async function insertAudit(tenant: Tenant, line: AuditLine): Promise<void> {
  await tenant.client.auditEntry.create({
    data: { ...line, data: { ...line.data }, orgId: tenant.orgId, at: tenant.now },
  });
}
