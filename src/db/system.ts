import type { Database } from './database';
import type { PrismaClient } from './generated/client';

/**
 * Work across organisations: session, channel and API-key lookup, the outbox sweep, timer and turn dispatch, sign-in.
 * Everything else goes through `withTenant`; a test lists the callers of this function.
 */
export function withSystem<Result>(
  database: Database,
  work: (client: PrismaClient) => Promise<Result>,
): Promise<Result> {
  return work(database.prisma);
}
