import type { Tenant } from '../tenant';

/** So many are looked at; what was told earlier is in the history of the lead's fields. */
const MOST = 200;

/** What the visitor of a conversation said beside one message and did not withdraw, the newest first. */
export async function findOtherVisitorMessages(
  tenant: Tenant,
  conversationId: string,
  messageId: string,
): Promise<{ readonly id: string; readonly text: string; readonly at: string }[]> {
  const rows = await tenant.client.message.findMany({
    where: {
      orgId: tenant.orgId,
      conversationId,
      authorKind: 'visitor',
      retractedAt: null,
      id: { not: messageId },
    },
    orderBy: { teamSeq: 'desc' },
    take: MOST,
    select: { id: true, text: true, createdAt: true },
  });
  return rows.map(({ id, text, createdAt }) => ({ id, text, at: createdAt.toISOString() }));
}
