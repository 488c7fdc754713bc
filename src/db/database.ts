import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';
import { keepsConnections, statementNames } from './statement-names';

export interface DatabaseOptions {
  readonly url: string;
  /** Connections kept at most. */
  readonly poolSize: number;
}

/** The one door to PostgreSQL of a process. */
export interface Database {
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

/** Opens a pool; no connection is made before the first query. */
export function createDatabase({ url, poolSize }: DatabaseOptions): Database {
  const adapter = new PrismaPg(
    { connectionString: url, max: poolSize, connectionTimeoutMillis: 5_000 },
    {
      onPoolError: () => undefined,
      onConnectionError: () => undefined,
      ...(keepsConnections(url) ? { statementNameGenerator: statementNames() } : {}),
    },
  );
  const prisma = new PrismaClient({ adapter });
  return { prisma, close: () => prisma.$disconnect() };
}
