import type { Tenant } from '../tenant';

/** Which of these messages were withdrawn. */
export async function findWithdrawn(tenant: Tenant, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tenant.client.message.findMany({
    where: { orgId: tenant.orgId, id: { in: [...ids] }, retractedAt: { not: null } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
