import type { World } from '../world';
import { details, type Invariant } from './invariant';

const CHAIN_BROKEN = `select format('episode %s went on from %s, but was %s', x."handoffId", x."fromStatus", x.before) as detail
  from (select e."handoffId", e."fromStatus", lag(e."toStatus") over (partition by e."handoffId" order by e."teamSeq") as before
    from handoff_event e where e."orgId" = $1) x
  where x."fromStatus" is distinct from x.before`;

const STATE_DIFFERS = `select format('episode %s is %s, its history says %s', h.id, h.status, coalesce(e."toStatus", 'nothing')) as detail
  from handoff h left join lateral (select "toStatus" from handoff_event e where e."handoffId" = h.id
    order by e."teamSeq" desc limit 1) e on true
  where h."orgId" = $1 and h.status is distinct from e."toStatus"`;

const CONVERSATION_DIFFERS = `select format('conversation %s is %s while its episode is %s', c.id, c.status, coalesce(h.status, 'none')) as detail
  from conversation c left join lateral (select h.status from handoff h
    where h."conversationId" = c.id and h."endedAt" is null limit 1) h on true
  where c."orgId" = $1 and not case
    when h.status is null then c.status in ('bot', 'closed')
    when h.status in ('queued', 'offered') then c.status = 'waiting'
    when h.status = 'accepted' then c.status = 'human'
    else c.status in ('human', 'snoozed') end`;

const UNPUBLISHED = `select format('event %s for %s lies in the outbox', event, channel) as detail
  from outbox_event where "orgId" = $1`;

export const eventsEqualState: Invariant = {
  name: 'events equal state',
  async find(world, settled) {
    const queries = [CHAIN_BROKEN, STATE_DIFFERS, CONVERSATION_DIFFERS, ...(settled ? [UNPUBLISHED] : [])];
    const stored = await details(world, queries.map((query) => `(${query})`).join(' union all '));
    return settled ? [...stored, ...(await neverSeen(world))] : stored;
  },
};

/** What is stored, but no browser was told of: for each side by the number it goes by. */
async function neverSeen(world: World): Promise<string[]> {
  const messages = await details(
    world,
    // The greeting comes with the session: there is nobody yet who could listen.
    `select "conversationId" || ':' || seq as detail from message where "orgId" = $1 and seq is not null
       and (seq > 1 or meta->>'template' is distinct from 'greeting')`,
  );
  const transitions = await details(
    world,
    `select "conversationId" || ':' || "teamSeq" as detail from handoff_event where "orgId" = $1`,
  );
  const { published } = world;
  return [
    ...messages
      .filter((key) => !published.messages.has(key))
      .map((key) => `message ${key} was never published`),
    ...transitions
      .filter((key) => !published.transitions.has(key))
      .map((key) => `transition ${key} was never published`),
  ];
}
