import type { VisitorConversation } from '../../contracts/api/chat';
import type { ConversationStatus, HandoffStatus } from '../../domain/handoff/types';
import type { Tenant } from '../tenant';

interface Row {
  id: string;
  status: ConversationStatus;
  lastSeq: number;
  teamReadSeq: number;
  visitorReadSeq: number;
  handoffId: string | null;
  handoffStatus: HandoffStatus;
  ownerName: string | null;
  lastHandoffId: string | null;
  lastHandoffStatus: HandoffStatus;
  csatHandoffId: string | null;
  csatAgentName: string | null;
  rating: number | null;
}

/** What the visitor may know of a conversation, without position and expected wait. One query. */
export async function findVisitorConversation(
  tenant: Tenant,
  conversationId: string,
): Promise<VisitorConversation | null> {
  const [row] = await tenant.client.$queryRaw<Row[]>`
    select c.id, c.status, c."lastSeq", c."teamReadSeq", c."visitorReadSeq", h.id as "handoffId", h.status as "handoffStatus",
      o.name as "ownerName", lh.id as "lastHandoffId", lh.status as "lastHandoffStatus", c."csatHandoffId", cm.name as "csatAgentName",
      (select r.rating from csat_rating r where r."handoffId" = c."csatHandoffId"
       order by r."createdAt" desc, r.id desc limit 1) as rating
    from conversation c
    left join handoff h on h."conversationId" = c.id and h.status in ('queued', 'offered', 'accepted', 'engaged')
    left join member o on o.id = h."ownerMemberId"
    left join handoff lh on lh.id = c."lastHandoffId"
    left join handoff ch on ch.id = c."csatHandoffId"
    left join member cm on cm.id = ch."ownerMemberId"
    where c."orgId" = ${tenant.orgId}::uuid and c.id = ${conversationId}::uuid`;
  if (!row) return null;
  return {
    id: row.id,
    status: row.status,
    lastSeq: row.lastSeq,
    teamReadSeq: row.teamReadSeq,
    visitorReadSeq: row.visitorReadSeq,
    handoff:
      row.handoffId === null
        ? null
        : {
            id: row.handoffId,
            status: row.handoffStatus,
            position: null,
            estimatedWaitSeconds: null,
            agent: row.ownerName === null ? null : { name: row.ownerName },
          },
    lastHandoff: row.lastHandoffId === null ? null : { id: row.lastHandoffId, status: row.lastHandoffStatus },
    csat:
      row.csatHandoffId === null
        ? null
        : {
            handoffId: row.csatHandoffId,
            agentName: row.csatAgentName ?? '',
            rating: row.rating,
          },
  };
}
