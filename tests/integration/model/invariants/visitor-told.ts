import { details, type Invariant } from './invariant';

/** For each event that the visitor must hear of: the templates one of which says so, in the same transaction. */
const MUST_TELL = `values
  ('requested', array['handoffRequested', 'handoffHighScore', 'handoffKnowledgeGap', 'handoffFrustration',
    'handoffAsk', 'queued', 'queuedLong', 'outOfHours']),
  ('accepted', array['agentJoined']),
  ('taken_over', array['agentJoined']),
  ('first_reply_missed', array['agentLost']),
  ('agent_lost', array['agentLost']),
  ('transferred', array['transferred']),
  ('returned', array['returnedToBot']),
  ('unserved', array['nobodyAvailable', 'outOfHours']),
  ('resolved', array['resolved'])`;

const UNTOLD = `select format('%s of episode %s at %s was not said', e.kind, e."handoffId", e."teamSeq") as detail
  from handoff_event e join handoff h on h.id = e."handoffId" join (select e.*, 
    case when e.kind = 'member_removed' and e."fromStatus" <> 'offered' then array['agentLost']
      when e.kind = 'cancelled' and e.data->>'cause' = 'never_mind' then array['visitorCancelled']
      when e.kind = 'cancelled' and e.data->>'cause' = 'promised' then array['callbackPromised']
      when e.kind = 'cancelled' then array['resolved'] else told.keys end as keys
    from handoff_event e left join (${MUST_TELL}) as told(kind, keys) on told.kind = e.kind) must on must.id = e.id
  where e."orgId" = $1 and must.keys is not null
    -- The child of a transfer: its parent has told.
    and not (e.kind = 'requested' and e."actorKind" = 'member')
    and not exists (select 1 from message m where m."conversationId" = e."conversationId" and not m.private
      and m."authorKind" = 'system' and m.meta->>'template' = any(must.keys)
      and m."teamSeq" > e."teamSeq" and m."createdAt" = e.at)`;

const NOT_ASKED_FOR_RATING = `select format('the visitor of episode %s may not rate it', h.id) as detail
  from handoff h where h."orgId" = $1 and h.status = 'resolved' and h."engagedAt" is not null
    and h.outcome is distinct from 'spam'
    and not exists (select 1 from message m where m."conversationId" = h."conversationId"
      and m.meta->>'template' = 'askCsat' and m."createdAt" = h."endedAt")`;

const UNANSWERED = `select format('the message of turn %s waits for an answer for ever', t.id) as detail
  from turn t where t."orgId" = $1 and t.status = 'pending'`;

export const visitorTold: Invariant = {
  name: 'visitor told',
  async find(world, settled) {
    const queries = [UNTOLD, NOT_ASKED_FOR_RATING, ...(settled ? [UNANSWERED] : [])];
    return details(world, queries.map((query) => `(${query})`).join(' union all '));
  },
};
