import type { Database } from '../database';
import { withSystem } from '../system';

export interface TouchedVisitor {
  readonly tokenVersion: number;
  readonly blockedAt: Date | null;
  readonly allowedOrigins: string[];
}

/**
 * Finds the visitor of a verified token and notes that they are there (design §2, "gone"), in one statement.
 * @returns null when there is no such visitor
 */
export async function touchVisitor(
  database: Database,
  visitor: { readonly orgId: string; readonly visitorId: string },
): Promise<TouchedVisitor | null> {
  const [row] = await withSystem(
    database,
    (client) => client.$queryRaw<TouchedVisitor[]>`
      update visitor v set "lastSeenAt" = now() from channel c
      where v."orgId" = ${visitor.orgId}::uuid and v.id = ${visitor.visitorId}::uuid and c.id = v."channelId"
      returning v."tokenVersion", v."blockedAt", c."allowedOrigins"`,
  );
  return row ?? null;
}
