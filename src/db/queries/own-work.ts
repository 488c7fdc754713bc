import type { OwnWork } from '../../domain/metrics/own-numbers';
import type { Period } from '../../domain/metrics/query';
import type { Tenant } from '../tenant';

/**
 * What each member did in a period, test conversations left out; who did nothing has no row. One query.
 * An offer is missed when it ran out, or when somebody else took what was still offered after its deadline.
 */
export function findOwnWork(tenant: Tenant, { from, to }: Period): Promise<OwnWork[]> {
  return tenant.client.$queryRaw<OwnWork[]>`
    with made as (
      select h.id as handoff, e.kind, e.at, e."actorMemberId" as actor, e.data->>'memberId' as offered,
        lead(e.kind) over next as "nextKind", lead(e."actorMemberId") over next as "nextActor"
      from handoff_event e join handoff h on h.id = e."handoffId"
        join conversation c on c.id = e."conversationId" and not c."isTest"
      where e."orgId" = ${tenant.orgId}::uuid and e.at >= ${from}
      window next as (partition by e."handoffId" order by e."teamSeq", e.at)),
    work as (
      select actor::text as member, handoff, 'taken' as what from made
        where kind in ('accepted', 'taken_over') and at < ${to} and actor is not null
      union all
      select offered, handoff, case
          when "nextKind" is null then 'open'
          when "nextKind" = 'offer_expired'
            or ("nextKind" = 'accepted' and "nextActor"::text is distinct from offered) then 'missed'
          else 'answered' end
        from made where kind = 'offered' and at < ${to} and offered is not null
      union all
      select h."ownerMemberId"::text, h.id, case when h.status = 'resolved' then 'resolved' else 'ended' end
        from handoff h join conversation c on c.id = h."conversationId" and not c."isTest"
        where h."orgId" = ${tenant.orgId}::uuid and h."endedAt" >= ${from} and h."endedAt" < ${to}
          and h."ownerMemberId" is not null and h.outcome is distinct from 'spam')
    select member as "memberId",
      (count(distinct handoff) filter (where what = 'taken'))::int as taken,
      (count(*) filter (where what in ('open', 'missed', 'answered')))::int as offered,
      (count(*) filter (where what = 'missed'))::int as missed,
      (count(*) filter (where what = 'open'))::int as "openOffers",
      (count(*) filter (where what in ('resolved', 'ended')))::int as ended,
      (count(*) filter (where what = 'resolved'))::int as resolved
    from work group by member`;
}
