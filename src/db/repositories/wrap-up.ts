import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

/** Starts a member's wrap-up time, or ends it. @returns whether that changed anything */
export async function setWrapUp(tenant: Tenant, memberId: string, until: Date | null): Promise<boolean> {
  const { count } = await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: memberId, ...(until === null ? { wrapUpUntil: { not: null } } : {}) },
    data: { wrapUpUntil: until },
  });
  return count === 1;
}

/** Takes away the wrap-up times that are over. @returns whose they were */
export async function clearEndedWrapUps({ client, orgId, now }: Tenant): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    update member set "wrapUpUntil" = null
    where "orgId" = ${orgId}::uuid and "wrapUpUntil" <= ${now}::timestamptz returning id`;
  return rows.map(({ id }) => id);
}

/** Organisations in which a wrap-up time has run out. */
export function findEndedWrapUps(database: Database): Promise<{ orgId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string }[]>`
      select distinct "orgId" from member where "wrapUpUntil" <= now()`,
  );
}

/** How a team routes and its own wrap-up time; null for a team that is not there. */
export function findTeamWrapUp(
  tenant: Tenant,
  teamId: string,
): Promise<{ readonly routingMode: string; readonly wrapUpSeconds: number | null } | null> {
  return tenant.client.team.findFirst({
    where: { orgId: tenant.orgId, id: teamId },
    select: { routingMode: true, wrapUpSeconds: true },
  });
}
