import type { Database } from '../database';
import { withSystem } from '../system';

/** Organisations in which somebody waits to be offered to an agent. */
export async function findWaitingOrgs(database: Database): Promise<string[]> {
  const rows = await withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string }[]>`
      select distinct "orgId" from handoff where status = 'queued'`,
  );
  return rows.map(({ orgId }) => orgId);
}
