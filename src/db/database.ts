import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';
import { keepsConnections, statementNames } from './statement-names';

export interface DatabaseOptions {
  readonly url: string;
  /** Connections kept at most. */
  readonly poolSize: number;
  /** How long a query may wait for one of them, or for a new one to be made. */
  readonly waitMs?: number;
}

/**
 * Far below what callers wait for an answer, so that under too much load they hear "try again" in time to do so; long
 * enough for a crowd that comes at once and is served one after the other, as in a race for a handoff.
 */
const WAIT_MS = 5_000;

/** The one door to PostgreSQL of a process. */
export interface Database {
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

/** Opens a pool; no connection is made before the first query. */
export function createDatabase({ url, poolSize, waitMs = WAIT_MS }: DatabaseOptions): Database {
  const adapter = new PrismaPg(
    { connectionString: url, max: poolSize, connectionTimeoutMillis: waitMs },
    {
      onPoolError: () => undefined,
      onConnectionError: () => undefined,
      ...(keepsConnections(url) ? { statementNameGenerator: statementNames() } : {}),
    },
  );
  const prisma = new PrismaClient({ adapter });
  return { prisma, close: () => prisma.$disconnect() };
}
