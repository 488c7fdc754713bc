import type { Member } from '../generated/client';
import type { Tenant } from '../tenant';

export type MemberRow = Member;

/** Locks a member, last in the lock order, so that capacity is counted by one transaction at a time. */
export async function lockMember(tenant: Tenant, memberId: string): Promise<MemberRow | null> {
  const [row] = await tenant.client.$queryRaw<MemberRow[]>`
    select * from member where "orgId" = ${tenant.orgId}::uuid and id = ${memberId}::uuid for update`;
  return row ?? null;
}

/**
 * Episodes that hold one of a member's places: owned or offered, `exceptHandoffId` left out.
 * @param idleKeepsCapacity whether snoozed conversations count
 */
export async function countOpenEpisodes(
  tenant: Tenant,
  memberId: string,
  options: { readonly exceptHandoffId: string | null; readonly idleKeepsCapacity: boolean },
): Promise<number> {
  const [row] = await tenant.client.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from handoff h join conversation c on c.id = h."conversationId"
    where h."orgId" = ${tenant.orgId}::uuid and h.id is distinct from ${options.exceptHandoffId}::uuid
      and ((h."ownerMemberId" = ${memberId}::uuid and h.status in ('accepted', 'engaged')
            and (${options.idleKeepsCapacity} or c.status <> 'snoozed'))
        or (h."offeredMemberId" = ${memberId}::uuid and h.status = 'offered'))`;
  return row?.count ?? 0;
}

export function findMember(tenant: Tenant, memberId: string): Promise<MemberRow | null> {
  return tenant.client.member.findFirst({ where: { orgId: tenant.orgId, id: memberId } });
}

/** Notes that a member was just given work, which round robin goes by. */
export async function touchAssigned(tenant: Tenant, memberId: string): Promise<void> {
  await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: memberId },
    data: { lastAssignedAt: tenant.now },
  });
}
