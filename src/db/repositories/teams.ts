import type { CreateTeam, PatchTeam } from '../../contracts/api/people';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

export interface TeamRow {
  readonly id: string;
  readonly name: string;
}

/** Those of these ids that are teams of the organisation and not archived. */
export function findActiveTeams(tenant: Tenant, teamIds: readonly string[]): Promise<TeamRow[]> {
  return tenant.client.team.findMany({
    where: { orgId: tenant.orgId, id: { in: [...teamIds] }, archivedAt: null },
    select: { id: true, name: true },
  });
}

type TeamColumns = Omit<CreateTeam, 'memberIds'>;

/** Overflow travels as one thing and is stored in two columns; absent hours are the database's null. */
function toColumns({ overflow, hours, ...rest }: Partial<TeamColumns>) {
  return {
    ...rest,
    ...(overflow === undefined
      ? {}
      : { overflowTeamId: overflow?.teamId ?? null, overflowSeconds: overflow?.seconds ?? null }),
    ...(hours === undefined ? {} : { hours: hours === null ? Prisma.DbNull : { ...hours } }),
  };
}

/** @returns the new team's id @throws a unique violation when the name is taken */
export async function insertTeam(tenant: Tenant, team: TeamColumns): Promise<string> {
  const data = JSON.parse(JSON.stringify(team)) as TeamColumns;
  const { id } = await tenant.client.team.create({
    data: { ...toColumns(data), name: team.name, orgId: tenant.orgId, createdAt: tenant.now },
    select: { id: true },
  });
  return id;
}

/** @throws a unique violation when the name is taken */
export async function updateTeam(
  tenant: Tenant,
  teamId: string,
  { memberIds: _, ...change }: PatchTeam,
): Promise<void> {
  const data = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  await tenant.client.team.updateMany({
    where: { orgId: tenant.orgId, id: teamId },
    data: toColumns(JSON.parse(JSON.stringify(data))),
  });
}

export async function markTeamArchived(tenant: Tenant, teamId: string): Promise<void> {
  const { orgId, now } = tenant;
  await tenant.client.team.updateMany({ where: { orgId, id: teamId }, data: { archivedAt: now } });
  await tenant.client.teamMember.deleteMany({ where: { orgId, teamId } });
}

/** Members of a team, or teams of a member, become exactly these. @returns what was taken out */
export async function setMembership(
  tenant: Tenant,
  of: { readonly teamId: string } | { readonly memberId: string },
  others: readonly string[],
): Promise<readonly { readonly teamId: string; readonly memberId: string }[]> {
  const { orgId } = tenant;
  const pairOf = (other: string) =>
    'teamId' in of ? { teamId: of.teamId, memberId: other } : { memberId: of.memberId, teamId: other };
  const before = await tenant.client.teamMember.findMany({
    where: { orgId, ...of },
    select: { teamId: true, memberId: true },
  });
  const wanted = [...new Set(others)].map(pairOf);
  const same = (a: (typeof wanted)[number], b: (typeof wanted)[number]) =>
    a.teamId === b.teamId && a.memberId === b.memberId;
  const left = before.filter((pair) => !wanted.some((one) => same(one, pair)));
  if (left.length > 0) await tenant.client.teamMember.deleteMany({ where: { orgId, OR: left } });
  await tenant.client.teamMember.createMany({
    data: wanted.map((pair) => ({ ...pair, orgId })),
    skipDuplicates: true,
  });
  return left;
}

export interface TeamUses {
  readonly openEpisodes: number;
  readonly channels: number;
  readonly overflowsHere: number;
}

/** What still speaks of a team besides the policy. */
export async function countTeamUses(tenant: Tenant, teamId: string): Promise<TeamUses> {
  const [row] = await tenant.client.$queryRaw<TeamUses[]>`
    select (select count(*)::int from handoff where "orgId" = ${tenant.orgId}::uuid and "teamId" = ${teamId}::uuid
        and status in ('queued', 'offered', 'accepted', 'engaged')) as "openEpisodes",
      (select count(*)::int from channel where "teamId" = ${teamId}::uuid) as channels,
      (select count(*)::int from team where "overflowTeamId" = ${teamId}::uuid and "archivedAt" is null) as "overflowsHere"`;
  return row ?? { openEpisodes: 0, channels: 0, overflowsHere: 0 };
}

/** Channels, conversations without a person and other teams' overflow move to the team that takes its place. */
export async function replaceTeam(tenant: Tenant, teamId: string, byTeamId: string): Promise<void> {
  const { orgId, client } = tenant;
  await client.channel.updateMany({ where: { orgId, teamId }, data: { teamId: byTeamId } });
  await client.conversation.updateMany({
    where: { orgId, teamId, status: { in: ['bot', 'closed'] } },
    data: { teamId: byTeamId },
  });
  // A team that would overflow into itself falls back to what the policy says.
  await client.team.updateMany({
    where: { orgId, overflowTeamId: teamId, id: byTeamId },
    data: { overflowTeamId: null, overflowSeconds: null },
  });
  await client.team.updateMany({
    where: { orgId, overflowTeamId: teamId },
    data: { overflowTeamId: byTeamId },
  });
}

/** Where a wait in a team overflows to by the team's own setting; null: as the policy says. */
export async function findTeamOverflow(
  tenant: Tenant,
  teamId: string,
): Promise<{ readonly overflowTeamId: string; readonly overflowSeconds: number } | null> {
  const team = await tenant.client.team.findFirst({
    where: { orgId: tenant.orgId, id: teamId },
    select: { overflowTeamId: true, overflowSeconds: true },
  });
  if (!team || team.overflowTeamId === null || team.overflowSeconds === null) return null;
  return { overflowTeamId: team.overflowTeamId, overflowSeconds: team.overflowSeconds };
}

export async function isInTeam(
  { client, orgId }: Tenant,
  memberId: string,
  teamId: string,
): Promise<boolean> {
  return (await client.teamMember.count({ where: { orgId, memberId, teamId } })) > 0;
}
