import type { Database } from '../database';
import { withSystem } from '../system';

/**
 * Conversations with the bot in which nobody wrote for so long, across organisations. One look per organisation at the
 * beginning of the index `conversation_idle`, so it costs the same however many are closed already.
 */
export function findIdleConversations(
  database: Database,
  idleSeconds: number,
  limitPerOrg: number,
): Promise<{ orgId: string; conversationId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string; conversationId: string }[]>`
      select o.id as "orgId", c.id as "conversationId" from org o cross join lateral (
        select id from conversation where "orgId" = o.id and status = 'bot'
          and "lastMessageAt" <= now() - make_interval(secs => ${idleSeconds})
        order by "lastMessageAt", id desc limit ${limitPerOrg}) c`,
  );
}
