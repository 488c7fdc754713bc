import type { Database } from '../database';
import { withSystem } from '../system';

/** Promises with a reminder that is due or a due time that has passed untold, across organisations. */
export function findTasksToRemind(
  database: Database,
  limit: number,
): Promise<{ orgId: string; taskId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string; taskId: string }[]>`
      (select "orgId", id as "taskId" from task
        where "doneAt" is null and "cancelledAt" is null and "remindAt" <= now() order by "remindAt" limit ${limit})
      union
      (select "orgId", id from task
        where "doneAt" is null and "cancelledAt" is null and "overdueToldAt" is null and "dueAt" <= now()
        order by "dueAt" limit ${limit})`,
  );
}
