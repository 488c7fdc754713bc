import { WALLBOARD_EVENTS, type Wallboard } from '../../contracts/api/wallboard';
import type { Tenant } from '../tenant';
import { displayNameOf } from './team-conversation-row';

interface Waiting {
  conversationId: string;
  leadId: string;
  name: string | null;
  email: string | null;
  band: string;
  score: number;
  waitingSince: Date;
}

/** Who waits for a person, longest first. One query. */
export function findWaiting(tenant: Tenant): Promise<Waiting[]> {
  return tenant.client.$queryRaw`
    select h."conversationId", l.id as "leadId", l.name, l.email, l.band, l.score, h."waitingSince"
    from handoff h join conversation c on c.id = h."conversationId" and not c."isTest" join lead l on l.id = c."leadId"
    where h."orgId" = ${tenant.orgId}::uuid and h.status in ('queued', 'offered')
    order by h."waitingSince", h.id`;
}

interface EventRow {
  id: string;
  at: Date;
  kind: string;
  conversationId: string;
  leadId: string;
  name: string | null;
  email: string | null;
  memberName: string | null;
}

/**
 * The latest transitions of the last day, newest first, with whom an offer went to, else who did it. One query; it looks at the
 * episodes of two days, which an index finds, since events are found by their episode only.
 */
export async function findLatestEvents(tenant: Tenant, limit: number): Promise<Wallboard['events']> {
  const kinds = [...WALLBOARD_EVENTS, 'taken_over'];
  const rows = await tenant.client.$queryRaw<EventRow[]>`
    select e.id, e.at, case e.kind when 'taken_over' then 'accepted' else e.kind end as kind, e."conversationId",
      l.id as "leadId", l.name, l.email, m.name as "memberName"
    from handoff h join conversation c on c.id = h."conversationId" and not c."isTest" join lead l on l.id = c."leadId"
      join handoff_event e on e."handoffId" = h.id and e.kind = any(${kinds}) and e.at > now() - interval '1 day'
      left join member m on m."orgId" = e."orgId"
        and m.id::text = case e.kind when 'offered' then e.data->>'memberId' else e."actorMemberId"::text end
    where h."orgId" = ${tenant.orgId}::uuid and h."requestedAt" > now() - interval '2 days'
    order by e.at desc, e.id desc limit ${limit}`;
  return rows.flatMap(({ id, at, kind, conversationId, leadId, name, email, memberName }) => {
    const known = WALLBOARD_EVENTS.find((one) => one === kind);
    if (known === undefined) return [];
    const leadName = displayNameOf({ id: leadId, name, email });
    return [{ id, at: at.toISOString(), kind: known, conversationId, leadName, memberName }];
  });
}
