import { isHeldBack, type SpamStanding } from '../../domain/abuse/suspicion';
import type { Candidate, EpisodeToRoute } from '../../domain/routing/choose-agent';
import { type ChosenStatus, presenceOf } from '../../domain/routing/presence';
import type { Tenant } from '../tenant';

interface Row {
  memberId: string;
  presence: ChosenStatus;
  lastHeartbeatAt: Date | null;
  wrapUpUntil: Date | null;
  teamIds: string[];
  skills: string[];
  openCount: number;
  capacity: number;
  lastAssignedAt: Date | null;
  lastActiveAt: Date | null;
}

/**
 * Members as the router sees them; those who were deactivated are left out. One query.
 * @param idleKeepsCapacity whether snoozed conversations hold their place
 */
export async function findCandidates(tenant: Tenant, idleKeepsCapacity: boolean): Promise<Candidate[]> {
  const rows = await tenant.client.$queryRaw<Row[]>`
    select m.id as "memberId", m.presence, m."lastHeartbeatAt", m."wrapUpUntil", m.skills, m.capacity, m."lastAssignedAt",
      coalesce(array_agg(tm."teamId"::text) filter (where tm."teamId" is not null), '{}') as "teamIds",
      (select count(*)::int from handoff h join conversation c on c.id = h."conversationId"
        where h."orgId" = m."orgId" and (
        (h."ownerMemberId" = m.id and h.status in ('accepted', 'engaged')
          and (${idleKeepsCapacity} or c.status <> 'snoozed'))
        or (h."offeredMemberId" = m.id and h.status = 'offered'))) as "openCount",
      (select max(greatest(h."acceptedAt", h."endedAt")) from handoff h
        where h."orgId" = m."orgId" and h."ownerMemberId" = m.id) as "lastActiveAt"
    from member m left join team_member tm on tm."memberId" = m.id
    where m."orgId" = ${tenant.orgId}::uuid and m."deactivatedAt" is null
    group by m.id`;
  return rows.map(({ presence, lastHeartbeatAt, ...candidate }) => ({
    ...candidate,
    lastSeenAt: lastHeartbeatAt,
    presence: presenceOf(lastHeartbeatAt, presence, tenant.now),
  }));
}

export interface WaitingEpisode extends EpisodeToRoute {
  readonly id: string;
  readonly conversationId: string;
  readonly status: 'queued' | 'offered';
  readonly priority: number;
  readonly requestedAt: Date;
  readonly creditedWaitSeconds: number;
  readonly routingMode: 'pull' | 'push';
  readonly strategy: string | null;
  /** Looks like spam: it may be taken, but it is offered to nobody. */
  readonly isHeldBack: boolean;
}

type WaitingRow = Omit<WaitingEpisode, 'lost' | 'isHeldBack'> &
  SpamStanding & { lostMemberId: string | null; lostAt: Date | null };

/** Everything that waits in an organisation, with how its team routes. One query. */
export async function findWaiting(tenant: Tenant): Promise<WaitingEpisode[]> {
  const rows = await tenant.client.$queryRaw<WaitingRow[]>`
    select h.id, h."conversationId", h.status, h."teamId", h.skill, h.priority, h."requestedAt",
      h."creditedWaitSeconds", h."preferredMemberId", h."passedMemberIds"::text[] as "passedMemberIds",
      h."lastPassedAt", l."ownerMemberId" as "leadOwnerMemberId", coalesce(t."routingMode", 'pull') as "routingMode",
      c."spamVerdict" as verdict, c."spamReview" as review, c."spamCheck" as "check",
      t.strategy, lost."memberId" as "lostMemberId", lost.at as "lostAt"
    from handoff h join conversation c on c.id = h."conversationId" join lead l on l.id = c."leadId"
    left join team t on t.id = h."teamId"
    left join lateral (select e.data->>'memberId' as "memberId", e.at from handoff_event e
      where e."handoffId" = h.id and e.kind = 'agent_lost' order by e.at desc limit 1) lost on true
    where h."orgId" = ${tenant.orgId}::uuid and h.status in ('queued', 'offered')`;
  return rows.map(({ lostMemberId, lostAt, verdict, review, check, ...row }) => ({
    ...row,
    isHeldBack: isHeldBack({ verdict, review, check }),
    lost: lostMemberId === null || lostAt === null ? null : { memberId: lostMemberId, at: lostAt },
  }));
}
