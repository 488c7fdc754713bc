import { details, type Invariant } from './invariant';

/** A change of a message takes a number as well; in the histories no message changes twice, which would free its first. */
const PUBLIC = `select format('visitor''s numbers of conversation %s: %s up to %s, the counter says %s', c.id,
    n.different, n.highest, c."lastSeq") as detail
  from conversation c, lateral (
    select count(distinct seq) as different, count(*) as entries, coalesce(max(seq), 0) as highest from (
      select seq from message where "conversationId" = c.id and seq is not null
      union all select "changeSeq" from message where "conversationId" = c.id and "changeSeq" <> seq) entry) n
  where c."orgId" = $1 and (n.entries <> c."lastSeq" or n.different <> c."lastSeq" or n.highest <> c."lastSeq")`;

const TEAM = `select format('team''s numbers of conversation %s: %s up to %s, the counter says %s', c.id,
    n.different, n.highest, c."lastTeamSeq") as detail
  from conversation c, lateral (
    select count(distinct "teamSeq") as different, count(*) as entries, coalesce(max("teamSeq"), 0) as highest from (
      select "teamSeq" from message where "conversationId" = c.id
      union all select "changeTeamSeq" from message where "conversationId" = c.id and "changeTeamSeq" <> "teamSeq"
      union all select "teamSeq" from handoff_event where "conversationId" = c.id
      union all select "teamSeq" from decision where "conversationId" = c.id) entry) n
  where c."orgId" = $1
    and (n.entries <> c."lastTeamSeq" or n.different <> c."lastTeamSeq" or n.highest <> c."lastTeamSeq")`;

export const gaplessSeq: Invariant = {
  name: 'gapless seq',
  find: (world) => details(world, `(${PUBLIC}) union all (${TEAM})`),
};
