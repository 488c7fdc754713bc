import { details, type Invariant } from './invariant';

/** What a fired timer leaves in the history; a second effect of one firing shows as one too many. */
const EFFECTS = `select t.kind, e.id, e."handoffId" from handoff_event e join (values
    ('offer_deadline', 'offer_expired', null), ('first_reply', 'first_reply_missed', null),
    ('agent_lost', 'agent_lost', null), ('max_wait', 'unserved', 'max_wait'), ('overflow', 'overflowed', null),
    ('visitor_gone', 'abandoned', null), ('visitor_gone', 'resolved', 'visitor'), ('inactivity', 'resolved', 'timer'),
    ('snooze', 'woken', 'timer')) as t(kind, event, cause)
  on t.event = e.kind and e."actorKind" = 'timer' and (t.cause is null or t.cause in (e.data->>'cause', e.data->>'endedBy'))
  where e."orgId" = $1
  union all select 'still_waiting', m.id, m."handoffId" from message m
  where m."orgId" = $1 and m.meta->>'template' = 'stillWaiting'`;

const TWICE = `select format('a firing of %s acted %s times in episode %s', f.kind, f.effects, f."handoffId") as detail
  from (select e.kind, e."handoffId", count(*) as effects from (${EFFECTS}) e group by 1, 2) f
  where f.effects > (select count(*) from timer t
    where t."handoffId" = f."handoffId" and t.kind = f.kind and t."firedAt" is not null)
  union all select format('timer %s (%s) fired %s times', t.id, t.kind, count(*)) from model.firing f
  join timer t on t.id = f.timer_id where t."orgId" = $1 group by t.id having count(*) > 1
  union all select format('%s clocks %s of episode %s run at once', count(*), kind, "handoffId") from timer
  where "orgId" = $1 and "firedAt" is null and "cancelledAt" is null group by kind, "handoffId" having count(*) > 1`;

/** The clocks without which somebody would wait for ever. */
const MISSING = `select format('episode %s is %s without the clock %s', h.id, h.status, needed.kind) as detail
  from handoff h join conversation c on c.id = h."conversationId" join (values
    ('queued', 'max_wait'), ('queued', 'visitor_gone'), ('queued', 'still_waiting'), ('offered', 'max_wait'),
    ('offered', 'visitor_gone'), ('offered', 'offer_deadline'), ('accepted', 'first_reply'), ('accepted', 'agent_lost'),
    ('accepted', 'visitor_gone'), ('engaged', 'inactivity')) as needed(status, kind) on needed.status = h.status
  where h."orgId" = $1 and c.status <> 'snoozed' and not exists (select 1 from timer t
    where t."handoffId" = h.id and t.kind = needed.kind and t."firedAt" is null and t."cancelledAt" is null)
  union all select format('a clock %s runs in an episode that was %s', t.kind, h.status) from timer t
  join handoff h on h.id = t."handoffId"
  where t."orgId" = $1 and t."firedAt" is null and t."cancelledAt" is null and h."endedAt" is not null`;

const OVERDUE = `select format('timer %s (%s) is due since %s and has not fired', t.id, t.kind, t."dueAt") as detail
  from timer t where t."orgId" = $1 and t."firedAt" is null and t."cancelledAt" is null and t."dueAt" < now() - interval '2 s'`;

export const timersOnce: Invariant = {
  name: 'no timer lost or fired twice',
  async find(world, settled) {
    const queries = [TWICE, MISSING, ...(settled ? [OVERDUE] : [])];
    return details(world, queries.map((query) => `(${query})`).join(' union all '));
  },
};
