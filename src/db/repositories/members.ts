import type { Member, Prisma } from '../generated/client';
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

/** Where mail reaches an active member; null when they have left. */
export async function findMemberEmail(tenant: Tenant, memberId: string): Promise<string | null> {
  const [row] = await tenant.client.$queryRaw<{ email: string }[]>`
    select u.email from member m join "user" u on u.id = m."userId"
    where m."orgId" = ${tenant.orgId}::uuid and m.id = ${memberId}::uuid and m."deactivatedAt" is null`;
  return row?.email ?? null;
}

/** Stores which alerts reach a member in which way. */
export async function setMemberAlertPreferences(
  tenant: Tenant,
  memberId: string,
  preferences: Prisma.InputJsonObject,
): Promise<void> {
  await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: memberId },
    data: { alertPreferences: preferences },
  });
}

/** Notes that a member was just given work, which round robin goes by. */
export async function touchAssigned(tenant: Tenant, memberId: string): Promise<void> {
  await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: memberId },
    data: { lastAssignedAt: tenant.now },
  });
}

/** Open episodes that a member owns or is offered. */
export function findOpenEpisodesOf(
  tenant: Tenant,
  memberId: string,
  kind: 'owned' | 'offered',
): Promise<{ handoffId: string; conversationId: string }[]> {
  const mine =
    kind === 'owned'
      ? { ownerMemberId: memberId, status: { in: ['accepted', 'engaged'] } }
      : { offeredMemberId: memberId, status: 'offered' };
  return tenant.client.handoff
    .findMany({ where: { orgId: tenant.orgId, ...mine }, select: { id: true, conversationId: true } })
    .then((rows) => rows.map(({ id, conversationId }) => ({ handoffId: id, conversationId })));
}

/** Columns that managers change. */
export type MemberChanges = Partial<
  Pick<Member, 'name' | 'title' | 'role' | 'capacity' | 'skills' | 'languages' | 'deactivatedAt'>
>;

export async function changeMember(tenant: Tenant, memberId: string, changes: MemberChanges): Promise<void> {
  await tenant.client.member.updateMany({ where: { orgId: tenant.orgId, id: memberId }, data: changes });
}

/** Sessions end with the membership; whoever comes back starts offline. */
export async function markDeactivated(tenant: Tenant, memberId: string): Promise<void> {
  await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: memberId },
    data: { deactivatedAt: tenant.now, presence: 'offline', lastHeartbeatAt: null, awayReason: null },
  });
}

/** Active owners besides one member, locked, so that two owners cannot remove each other at the same moment. */
export async function countOtherOwners(tenant: Tenant, memberId: string): Promise<number> {
  const owners = await tenant.client.$queryRaw<{ id: string }[]>`
    select id from member where "orgId" = ${tenant.orgId}::uuid and role = 'owner' and "deactivatedAt" is null
    order by id for update`;
  return owners.filter(({ id }) => id !== memberId).length;
}

/** @returns how many of these members are there and active */
export async function setCapacities(
  tenant: Tenant,
  memberIds: readonly string[],
  capacity: number,
): Promise<number> {
  const { count } = await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: { in: [...memberIds] }, deactivatedAt: null },
    data: { capacity },
  });
  return count;
}

/** A person becomes a member, or one again, with the role they were invited to. @returns the member's id */
export async function joinAsMember(
  tenant: Tenant,
  person: { readonly userId: string; readonly name: string; readonly role: string },
): Promise<string> {
  const { userId, name, role } = person;
  const { orgId, now } = tenant;
  const { id } = await tenant.client.member.upsert({
    where: { orgId_userId: { orgId, userId } },
    create: { orgId, userId, name, role, createdAt: now },
    update: { role, deactivatedAt: null },
    select: { id: true },
  });
  return id;
}

/** The active member with this address, if there is one. */
export function findActiveByEmail(tenant: Tenant, email: string): Promise<MemberRow | null> {
  return tenant.client.member.findFirst({
    where: { orgId: tenant.orgId, deactivatedAt: null, user: { email } },
  });
}

/** Open episodes of teams that a member owns or is offered there. */
export function findOpenEpisodesInTeam(
  tenant: Tenant,
  { teamId, memberId }: { readonly teamId: string; readonly memberId: string },
): Promise<{ id: string; conversationId: string }[]> {
  return tenant.client.handoff.findMany({
    where: {
      orgId: tenant.orgId,
      teamId,
      OR: [
        { ownerMemberId: memberId, status: { in: ['accepted', 'engaged'] } },
        { offeredMemberId: memberId, status: 'offered' },
      ],
    },
    select: { id: true, conversationId: true },
  });
}

export async function setLeadColumns(tenant: Tenant, memberId: string, leadColumns: string[]): Promise<void> {
  await tenant.client.member.updateMany({
    where: { orgId: tenant.orgId, id: memberId },
    data: { leadColumns },
  });
}
