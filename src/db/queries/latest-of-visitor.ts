import type { SentMessage } from '../../domain/abuse/judge-messages';
import type { Tenant } from '../tenant';

/** The visitor's latest messages of a conversation, oldest first; those withdrawn have no words. */
export async function findLatestOfVisitor(
  { client, orgId }: Tenant,
  conversationId: string,
  limit: number,
): Promise<SentMessage[]> {
  const rows = await client.message.findMany({
    where: { orgId, conversationId, authorKind: 'visitor' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { text: true, createdAt: true },
  });
  return rows.map(({ text, createdAt }) => ({ text, at: createdAt })).reverse();
}
