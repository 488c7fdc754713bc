import type { Database } from '../database';
import { withSystem } from '../system';

/** Changes beside the sums of an organisation from which on adding them up is worth the writing. */
const MANY = 100;

/**
 * Adds up the changes of the counts where many have come together. The sums are the same before and after: it may run
 * at any time, beside anything, several times at once. One statement.
 */
export async function addUpTallies(database: Database): Promise<void> {
  await withSystem(
    database,
    (client) => client.$executeRaw`
      with crowded as (
        select "orgId" from conversation_tally group by "orgId"
        having count(*) > count(distinct (status, "ownerMemberId")) + ${MANY}),
      gone as (
        delete from conversation_tally t using crowded where t."orgId" = crowded."orgId"
        returning t."orgId", t.status, t."ownerMemberId", t.change)
      insert into conversation_tally ("orgId", status, "ownerMemberId", change)
      select "orgId", status, "ownerMemberId", sum(change)::int from gone
      group by "orgId", status, "ownerMemberId" having sum(change) <> 0`,
  );
}
