import type { EarlierEpisode } from '../../domain/bot/packet/build-context-packet';
import type { TranscriptMessage } from '../../domain/bot/packet/types';
import type { Tenant } from '../tenant';

interface TranscriptRow {
  id: string;
  seq: number;
  authorKind: TranscriptMessage['author'];
  text: string;
  createdAt: Date;
}

/** Public messages of a conversation after a `seq`, in order. */
export async function findTranscript(
  tenant: Tenant,
  conversationId: string,
  afterSeq: number,
): Promise<TranscriptMessage[]> {
  const rows = await tenant.client.$queryRaw<TranscriptRow[]>`
    select id, seq, "authorKind", text, "createdAt" from message
    where "orgId" = ${tenant.orgId}::uuid and "conversationId" = ${conversationId}::uuid and not private
      and seq > ${afterSeq}::int and "retractedAt" is null order by seq`;
  return rows.map(({ authorKind, createdAt, ...row }) => ({ ...row, author: authorKind, at: createdAt }));
}

/** Episodes of the same lead that have ended before this one, newest first, at most ten. */
export function findEarlierEpisodes(
  tenant: Tenant,
  leadId: string,
  exceptHandoffId: string,
): Promise<EarlierEpisode[]> {
  return tenant.client.$queryRaw<EarlierEpisode[]>`
    select h.id, h.reason, h.status, h.outcome, m.name as "agentName", h."requestedAt", h."endedAt",
      h."outcomeNote" as note
    from handoff h join conversation c on c.id = h."conversationId" left join member m on m.id = h."ownerMemberId"
    where h."orgId" = ${tenant.orgId}::uuid and c."leadId" = ${leadId}::uuid and h.id <> ${exceptHandoffId}::uuid
    order by h."requestedAt" desc limit 10`;
}
