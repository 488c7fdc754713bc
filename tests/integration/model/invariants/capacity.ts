import { details, type Invariant } from './invariant';

/**
 * What a member holds beyond their places, without what a manager knowingly took above them and, where snoozed
 * conversations give their place free, without those that woke up again.
 */
const SQL = `with held as (
    select coalesce(h."offeredMemberId", h."ownerMemberId") as member,
      (select (e.data->>'aboveCapacity')::boolean from handoff_event e
        where e."handoffId" = h.id and e.kind in ('accepted', 'taken_over') order by e."teamSeq" desc limit 1)
        and h."ownerMemberId" = $3 as overridden,
      not $2 and exists (select 1 from handoff_event e where e."handoffId" = h.id and e.kind = 'woken') as woken
    from handoff h join conversation c on c.id = h."conversationId"
    where h."orgId" = $1 and h.status in ('offered', 'accepted', 'engaged') and ($2 or c.status <> 'snoozed'))
  select format('%s holds %s of %s', m.name, count(*), m.capacity) as detail
  from held join member m on m.id = held.member
  where held.overridden is not true and not held.woken
  group by m.id having count(*) > m.capacity`;

export const capacity: Invariant = {
  name: 'capacity',
  find: (world) => details(world, SQL, world.idleKeepsCapacity, world.manager.id),
};
