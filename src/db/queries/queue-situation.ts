import type { QueueEntry } from '../../domain/routing/order-queue';
import { PRESENCE_GRACE_SECONDS } from '../../domain/routing/presence';
import { perTransaction } from '../per-transaction';
import type { Tenant } from '../tenant';

/** Waiting episodes of a team (null: those of no team), in no order. */
export function findQueue(tenant: Tenant, teamId: string | null): Promise<QueueEntry[]> {
  return tenant.client.handoff.findMany({
    where: { orgId: tenant.orgId, teamId, status: { in: ['queued', 'offered'] } },
    select: { id: true, priority: true, requestedAt: true, creditedWaitSeconds: true },
  });
}

export interface StaffSituation {
  /** Members who are online and fit. */
  readonly online: number;
  /** Sum of their capacities. */
  readonly places: number;
  readonly freePlaces: number;
}

/**
 * Who of a team (null: of the organisation) is there now, and how much room they have; whoever
 * wraps up has none free. A place that is held by an offer
 * counts as free: whoever it is offered to still stands in the queue.
 * @param idleKeepsCapacity whether snoozed conversations hold their place
 */
export async function findStaffSituation(
  tenant: Tenant,
  teamId: string | null,
  idleKeepsCapacity = true,
): Promise<StaffSituation> {
  const [row] = await tenant.client.$queryRaw<StaffSituation[]>`
    with staff as (
      select m.capacity, m."wrapUpUntil", (select count(*)::int from handoff h join conversation c on c.id = h."conversationId"
        where h."orgId" = ${tenant.orgId}::uuid and h."ownerMemberId" = m.id and h.status in ('accepted', 'engaged')
          and (${idleKeepsCapacity} or c.status <> 'snoozed')) as load
      from member m
      where m."orgId" = ${tenant.orgId}::uuid and m."deactivatedAt" is null and m.presence = 'online'
        and m."lastHeartbeatAt" > now() - make_interval(secs => ${PRESENCE_GRACE_SECONDS})
        and (${teamId}::uuid is null
          or exists (select 1 from team_member tm where tm."memberId" = m.id and tm."teamId" = ${teamId}::uuid)))
    select count(*)::int as online, coalesce(sum(capacity), 0)::int as places,
      coalesce(sum(greatest(capacity - load, 0)) filter (where "wrapUpUntil" is null or "wrapUpUntil" <= now()), 0)::int
        as "freePlaces" from staff`;
  return row ?? { online: 0, places: 0, freePlaces: 0 };
}

export interface ServiceTimes {
  /** Mean seconds from acceptance to the end; null when none has ended lately. */
  readonly serviceSeconds: number | null;
  /** Mean seconds from acceptance to the first reply. */
  readonly firstReplySeconds: number | null;
  readonly observedServices: number;
  /** Mean time after which a waiting visitor gives up; null while too few have. */
  readonly patienceSeconds: number | null;
}

/** Fewer visitors who gave up say too little about the patience of the others. */
const ENOUGH_GIVEN_UP = 10;

/**
 * How long conversations took lately: the last 200 episodes that a person ended within 30 days. Patience is the
 * total time waited by everybody for each one who gave up: the estimate for exponential times that were cut short.
 */
export const findServiceTimes = perTransaction(async (tenant): Promise<ServiceTimes> => {
  const [row] = await tenant.client.$queryRaw<ServiceTimes[]>`
    with recent as (
      select "acceptedAt", "engagedAt", "endedAt", "snoozedSeconds" from handoff
      where "orgId" = ${tenant.orgId}::uuid and "requestedAt" > now() - interval '30 days'
        and "engagedAt" is not null and "endedAt" is not null
      order by "requestedAt" desc limit 200)
    select extract(epoch from avg("endedAt" - "acceptedAt") - make_interval(secs => avg("snoozedSeconds")::float8))::float8
        as "serviceSeconds",
      extract(epoch from avg("engagedAt" - "acceptedAt"))::float8 as "firstReplySeconds",
      count(*)::int as "observedServices",
      (select extract(epoch from sum(coalesce("acceptedAt", "endedAt", now()) - "requestedAt"))::float8
          / nullif(count(*) filter (where status in ('abandoned', 'cancelled')), 0)
        from handoff where "orgId" = ${tenant.orgId}::uuid and "requestedAt" > now() - interval '30 days'
        having count(*) filter (where status in ('abandoned', 'cancelled')) >= ${ENOUGH_GIVEN_UP}) as "patienceSeconds"
    from recent`;
  return row ?? { serviceSeconds: null, firstReplySeconds: null, observedServices: 0, patienceSeconds: null };
});
