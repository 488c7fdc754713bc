import type { Database } from './database';
import type { Prisma } from './generated/client';

/** A transaction that sees one organisation only (design §6). */
export interface Tenant {
  readonly orgId: string;
  /** The database's clock at the start of the transaction. */
  readonly now: Date;
  readonly client: Prisma.TransactionClient;
}

export interface TenantOptions {
  /** All queries see the same moment: for answers that several queries make together. Reads only. */
  readonly snapshot?: boolean;
  /** For the few that write thousands of rows; everything else is much faster. */
  readonly timeoutMs?: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Runs work in a transaction of one organisation, under the restricted role, so that a query which forgets its
 * filter returns nothing foreign. Role and organisation hold for this transaction alone.
 * @throws whatever the work throws; then nothing is written
 */
export async function withTenant<Result>(
  database: Database,
  orgId: string,
  work: (tenant: Tenant) => Promise<Result>,
  options: TenantOptions = {},
): Promise<Result> {
  if (!UUID.test(orgId)) throw new Error('withTenant needs the id of an organisation');
  return database.prisma.$transaction(
    async (client) => {
      const [started] = await client.$queryRaw<{ now: Date }[]>`
        select set_config('role', 'baton_app', true), set_config('app.org_id', ${orgId}, true), now() as now`;
      if (!started) throw new Error('The database did not answer');
      return work({ orgId, now: started.now, client });
    },
    {
      maxWait: 10_000,
      timeout: options.timeoutMs ?? 20_000,
      ...(options.snapshot ? { isolationLevel: 'RepeatableRead' } : {}),
    },
  );
}
