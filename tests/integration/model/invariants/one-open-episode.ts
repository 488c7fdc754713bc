import { details, type Invariant } from './invariant';

export const oneOpenEpisode: Invariant = {
  name: 'one open episode',
  find: (world) =>
    details(
      world,
      `select format('conversation %s has %s open episodes', "conversationId", count(*)) as detail
       from handoff where "orgId" = $1 and "endedAt" is null group by "conversationId" having count(*) > 1`,
    ),
};
