import type { Tenant } from '../tenant';

export interface UnseenReplyRow {
  readonly seq: number;
  readonly authorName: string;
  readonly text: string;
  readonly fileNames: string[];
  readonly createdAt: Date;
}

/** What people wrote to a visitor who has not read it; withdrawn messages are nothing any more. */
export function findUnseenReplies(
  tenant: Tenant,
  { id, visitorReadSeq }: { readonly id: string; readonly visitorReadSeq: number },
): Promise<UnseenReplyRow[]> {
  return tenant.client.$queryRaw<UnseenReplyRow[]>`
    select m.seq, m."authorName", m.text, m."createdAt",
      array(select a.name from attachment a where a."messageId" = m.id order by a."createdAt", a.id) as "fileNames"
    from message m
    where m."orgId" = ${tenant.orgId}::uuid and m."conversationId" = ${id}::uuid and m."authorKind" = 'agent'
      and not m.private and m."retractedAt" is null and m.seq > ${visitorReadSeq}
    order by m.seq`;
}

/** The page on which a channel's visitors chat. */
export async function findChannelSlug(tenant: Tenant, channelId: string): Promise<string | null> {
  const row = await tenant.client.channel.findFirst({
    where: { orgId: tenant.orgId, id: channelId, disabledAt: null },
    select: { slug: true },
  });
  return row?.slug ?? null;
}
