import type { Database } from '../database';
import { withSystem } from '../system';
import { blockedCondition } from './is-blocked';

export interface TouchedVisitor {
  readonly tokenVersion: number;
  /** By themselves, or by the address that the request came from. */
  readonly isBlocked: boolean;
  readonly allowedOrigins: string[];
}

/** Seen this recently is seen now: most requests then write nothing. */
const SEEN_SECONDS = 5;

/**
 * Finds the visitor of a verified token and notes that they are there (design §2, "gone"), in one statement.
 * @returns null when there is no such visitor
 */
export async function touchVisitor(
  database: Database,
  visitor: {
    readonly orgId: string;
    readonly visitorId: string;
    /** Where the request came from; null: nobody knows. */
    readonly address: string | null;
  },
): Promise<TouchedVisitor | null> {
  const [row] = await withSystem(
    database,
    (client) => client.$queryRaw<TouchedVisitor[]>`
      with seen as (
        update visitor set "lastSeenAt" = now()
        where "orgId" = ${visitor.orgId}::uuid and id = ${visitor.visitorId}::uuid
          and "lastSeenAt" < now() - make_interval(secs => ${SEEN_SECONDS}))
      select v."tokenVersion", ${blockedCondition(visitor)} as "isBlocked", c."allowedOrigins" from visitor v join channel c on c.id = v."channelId"
      where v."orgId" = ${visitor.orgId}::uuid and v.id = ${visitor.visitorId}::uuid`,
  );
  return row ?? null;
}
