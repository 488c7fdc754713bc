import type { Tenant } from '../tenant';

/** Ids of the teams that still take conversations, by name. */
export async function findTeamNames(tenant: Tenant): Promise<ReadonlyMap<string, string>> {
  const teams = await tenant.client.team.findMany({
    where: { orgId: tenant.orgId, archivedAt: null },
    select: { id: true, name: true },
  });
  return new Map(teams.map(({ id, name }) => [name, id]));
}
