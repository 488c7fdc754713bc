import { details, type Invariant } from './invariant';

/** The status of the newest episode when the bot spoke, from the numbered history of the conversation. */
const SQL = `select format('the bot spoke at %s of conversation %s, which was %s', m."teamSeq", m."conversationId", e."toStatus")
    as detail
  from message m, lateral (select "toStatus" from handoff_event e
    where e."conversationId" = m."conversationId" and e."teamSeq" < m."teamSeq" order by e."teamSeq" desc limit 1) e
  where m."orgId" = $1 and m."authorKind" = 'bot'
    and (e."toStatus" in ('accepted', 'engaged') or ($2 and e."toStatus" in ('queued', 'offered')))`;

export const botSilent: Invariant = {
  name: 'bot silent',
  find: (world) => details(world, SQL, world.botWhileWaiting === 'silent'),
};
