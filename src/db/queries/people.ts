import type { Member, Team } from '../../contracts/api/team';
import { businessHoursSchema } from '../../contracts/policy-document';
import type { Role } from '../../domain/access/roles';
import { PRESENCE_GRACE_SECONDS, presenceOf } from '../../domain/routing/presence';
import { isWrappingUp } from '../../domain/routing/wrap-up';
import { Prisma } from '../generated/client';
import { chosenStatus } from '../repositories/presence';
import type { Tenant } from '../tenant';

interface MemberQueryRow {
  id: string;
  name: string;
  title: string | null;
  email: string;
  role: Role;
  presence: string;
  lastHeartbeatAt: Date | null;
  awayReason: string | null;
  wrapUpUntil: Date | null;
  capacity: number;
  load: number;
  skills: string[];
  languages: string[];
  teams: { id: string; name: string }[];
  deactivatedAt: Date | null;
}

export interface MemberView extends Member {
  readonly awayReason: string | null;
  /** What the member chose, whether or not they are there. */
  readonly chosenPresence: Member['presence'];
}

/** Members with presence as routing sees it, load and teams; one when an id is given. One query. */
export async function findMembers(tenant: Tenant, memberId?: string): Promise<MemberView[]> {
  const only = memberId === undefined ? Prisma.empty : Prisma.sql`and m.id = ${memberId}::uuid`;
  const rows = await tenant.client.$queryRaw<MemberQueryRow[]>`
    select m.id, m.name, m.title, u.email, m.role, m.presence, m."lastHeartbeatAt", m."awayReason", m."wrapUpUntil", m.capacity, m.skills,
      m.languages, m."deactivatedAt",
      (select count(*)::int from handoff h where h."orgId" = m."orgId" and (
        (h."ownerMemberId" = m.id and h.status in ('accepted', 'engaged'))
        or (h."offeredMemberId" = m.id and h.status = 'offered'))) as load,
      coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name)
        from team_member tm join team t on t.id = tm."teamId" where tm."memberId" = m.id), '[]') as teams
    from member m join "user" u on u.id = m."userId"
    where m."orgId" = ${tenant.orgId}::uuid ${only} order by m.name, m.id`;
  return rows.map(({ presence, lastHeartbeatAt, wrapUpUntil, deactivatedAt, ...row }) => ({
    ...row,
    wrapUpUntil: isWrappingUp(wrapUpUntil, tenant.now) ? (wrapUpUntil?.toISOString() ?? null) : null,
    chosenPresence: chosenStatus(presence),
    presence: presenceOf(lastHeartbeatAt, chosenStatus(presence), tenant.now),
    deactivatedAt: deactivatedAt?.toISOString() ?? null,
  }));
}

type TeamQueryRow = Omit<Team, 'overflow' | 'hours'> & {
  overflowTeamId: string | null;
  overflowSeconds: number | null;
  hours: unknown;
};

/** Active teams with their members, who of them is there and what waits or runs. One query; one team by its id. */
export async function findTeams(tenant: Tenant, teamId?: string): Promise<Team[]> {
  const only = teamId === undefined ? Prisma.empty : Prisma.sql`and t.id = ${teamId}::uuid`;
  const rows = await tenant.client.$queryRaw<TeamQueryRow[]>`
    select t.id, t.name, t."routingMode", t.strategy, t."overflowTeamId", t."overflowSeconds", t.hours,
      t."wrapUpSeconds",
      coalesce((select array_agg(tm."memberId"::text) from team_member tm where tm."teamId" = t.id), '{}')
        as "memberIds",
      (select count(*)::int from team_member tm join member m on m.id = tm."memberId" where tm."teamId" = t.id
        and m."deactivatedAt" is null and m.presence = 'online'
        and m."lastHeartbeatAt" > now() - make_interval(secs => ${PRESENCE_GRACE_SECONDS})) as "onlineCount",
      (select count(*)::int from handoff h where h."teamId" = t.id
        and h.status in ('queued', 'offered', 'accepted', 'engaged')) as "openHandoffs"
    from team t where t."orgId" = ${tenant.orgId}::uuid and t."archivedAt" is null ${only} order by t.name`;
  return rows.map(({ overflowTeamId, overflowSeconds, hours, ...team }) => ({
    ...team,
    overflow:
      overflowTeamId === null || overflowSeconds === null
        ? null
        : { teamId: overflowTeamId, seconds: overflowSeconds },
    hours: hours === null ? null : businessHoursSchema.parse(hours),
  }));
}
