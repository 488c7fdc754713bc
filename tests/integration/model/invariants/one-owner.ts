import { details, type Invariant } from './invariant';

/** Who took an episode last, at each event that gives it to somebody. */
const CLAIMS = `select h.id, h."conversationId", e."actorMemberId" as member, e."teamSeq",
    lag(e."toStatus") over episode as before, e.kind in ('accepted', 'taken_over') as claims
  from handoff h join handoff_event e on e."handoffId" = h.id
  where h."orgId" = $1 window episode as (partition by h.id order by e."teamSeq")`;

const TAKEN_TWICE = `select format('episode %s was taken while it was %s', id, before) as detail
  from (${CLAIMS}) c where claims and before in ('accepted', 'engaged')`;

const NOT_THE_WINNER = `select format('episode %s belongs to %s, but %s took it', h.id, h."ownerMemberId", c.member) as detail
  from handoff h, lateral (select member from (${CLAIMS}) x where x.id = h.id and claims order by "teamSeq" desc limit 1) c
  where h."orgId" = $1 and h.status in ('accepted', 'engaged') and c.member is distinct from h."ownerMemberId"`;

const CONVERSATION_DISAGREES = `select format('conversation %s belongs to %s, its episode to %s', c.id,
    coalesce(c."ownerMemberId"::text, 'nobody'), coalesce(h."ownerMemberId"::text, 'nobody')) as detail
  from conversation c left join handoff h on h."conversationId" = c.id and h.status in ('accepted', 'engaged')
  where c."orgId" = $1 and c."ownerMemberId" is distinct from h."ownerMemberId"`;

const OTHERS_SPOKE = `select format('%s wrote in episode %s, which %s had', m."authorMemberId", m."handoffId", c.member) as detail
  from message m, lateral (select member from (${CLAIMS}) x
    where x.id = m."handoffId" and claims and x."teamSeq" < m."teamSeq" order by x."teamSeq" desc limit 1) c
  where m."orgId" = $1 and m."authorKind" = 'agent' and not m.private and m."authorMemberId" <> c.member`;

export const oneOwner: Invariant = {
  name: 'one owner',
  async find(world) {
    const queries = [TAKEN_TWICE, NOT_THE_WINNER, CONVERSATION_DISAGREES, OTHERS_SPOKE];
    return details(world, queries.map((query) => `(${query})`).join(' union all '));
  },
};
