import type { Tenant } from '../tenant';

/** Names of members by id; unknown ids are left out. */
export async function findMemberNames(
  tenant: Tenant,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (memberIds.length === 0) return new Map();
  const rows = await tenant.client.member.findMany({
    where: { orgId: tenant.orgId, id: { in: [...memberIds] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The same for members who can be called: those deactivated are left out. */
export async function findActiveNames(
  tenant: Tenant,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tenant.client.member.findMany({
    where: { orgId: tenant.orgId, id: { in: [...memberIds] }, deactivatedAt: null },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}
