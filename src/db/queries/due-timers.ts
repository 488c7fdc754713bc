import type { Database } from '../database';
import { withSystem } from '../system';

/** Timers that should have fired `olderThanSeconds` ago, across organisations, longest overdue first. */
export function findOverdueTimers(
  database: Database,
  olderThanSeconds: number,
  limit: number,
): Promise<{ orgId: string; timerId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string; timerId: string }[]>`
      select "orgId", id as "timerId" from timer
      where "firedAt" is null and "cancelledAt" is null
        and "dueAt" < now() - make_interval(secs => ${olderThanSeconds})
      order by "dueAt" limit ${limit}`,
  );
}
