import { details, type Invariant } from './invariant';

export const messagesOnce: Invariant = {
  name: 'no message lost or doubled',
  async find(world) {
    const confirmed = world.visitors.flatMap((visitor) => [...visitor.confirmed]);
    return details(
      world,
      `select format('a confirmed message is stored %s times', count(m.id)) as detail
       from unnest($2::text[]) as sent("clientId") left join message m
         on m."orgId" = $1 and m."authorKind" = 'visitor' and m."clientId" = sent."clientId"
       group by sent."clientId" having count(m.id) <> 1`,
      confirmed,
    );
  },
};
