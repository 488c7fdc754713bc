import type { VisitorConversation } from '../../contracts/api/chat';
import type { ConversationStatus, HandoffStatus, UnserveCause } from '../../domain/handoff/types';
import type { Tenant } from '../tenant';
import { describeWait, type WaitRow } from './visitor-wait';

interface Row extends WaitRow {
  id: string;
  status: ConversationStatus;
  lastSeq: number;
  teamReadSeq: number;
  visitorReadSeq: number;
  handoffId: string | null;
  handoffStatus: HandoffStatus;
  lastHandoffId: string | null;
  lastHandoffStatus: HandoffStatus;
  lastTeamId: string | null;
  unservedCause: UnserveCause | null;
  reopened: boolean;
  writtenSince: boolean;
  csatHandoffId: string | null;
  csatAgentName: string | null;
  rating: number | null;
  email: string | null;
  phone: string | null;
}

/** What the visitor may know, and what the way on is found by: it does not leave the server. */
export interface FoundConversation {
  readonly conversation: VisitorConversation;
  /** Of the latest episode. */
  readonly teamId: string | null;
  readonly contact: { readonly email: string | null; readonly phone: string | null };
}

/** What the visitor may know of a conversation, without position, expected wait and ways out. One query. */
export async function findVisitorConversation(
  tenant: Tenant,
  conversationId: string,
): Promise<FoundConversation | null> {
  const [row] = await tenant.client.$queryRaw<Row[]>`
    select c.id, c.status, c."lastSeq", c."teamReadSeq", c."visitorReadSeq", l.email, l.phone,
      h.id as "handoffId", h.status as "handoffStatus", h."requestedAt", h."waitingSince", h."visitorWaitSince", h."engagedAt",
      h."ownerMemberId", o.name as "ownerName", o.title as "ownerTitle", t.name as "teamName",
      p.id as "transferredFrom", p."ownerMemberId" as "giverMemberId", g.name as "giverName", p."engagedAt" as "giverEngagedAt",
      lost.at as "lostAt", lost."memberId" as "lostMemberId", lm.name as "lostName",
      lh.id as "lastHandoffId", lh.status as "lastHandoffStatus", lh."teamId" as "lastTeamId",
      lh."reopenedAt" is not null as reopened,
      coalesce(c."lastVisitorMessageAt" > coalesce(lh."reopenedAt", lh."endedAt"), false) as "writtenSince",
      (select e.data->>'cause' from handoff_event e where e."handoffId" = lh.id and e.kind = 'unserved' limit 1)
        as "unservedCause",
      c."csatHandoffId", cm.name as "csatAgentName",
      (select r.rating from csat_rating r where r."handoffId" = c."csatHandoffId"
       order by r."createdAt" desc, r.id desc limit 1) as rating
    from conversation c
    left join lead l on l.id = c."leadId"
    left join handoff h on h."conversationId" = c.id and h.status in ('queued', 'offered', 'accepted', 'engaged')
    left join member o on o.id = h."ownerMemberId"
    left join team t on t.id = h."teamId"
    left join handoff p on p.id = h."previousHandoffId" and p.status = 'transferred'
    left join member g on g.id = p."ownerMemberId"
    left join lateral (
      select e.at, (e.data->>'memberId')::uuid as "memberId" from handoff_event e
      where e."handoffId" = h.id and e.kind in ('first_reply_missed', 'agent_lost', 'member_removed')
        and e."fromStatus" in ('accepted', 'engaged')
      order by e.at desc, e."teamSeq" desc limit 1) lost on true
    left join member lm on lm.id = lost."memberId"
    left join handoff lh on lh.id = c."lastHandoffId"
    left join handoff ch on ch.id = c."csatHandoffId"
    left join member cm on cm.id = ch."ownerMemberId"
    where c."orgId" = ${tenant.orgId}::uuid and c.id = ${conversationId}::uuid`;
  if (!row) return null;
  const { id, status, lastSeq, teamReadSeq, visitorReadSeq, email, phone } = row;
  const conversation: VisitorConversation = {
    id,
    status,
    lastSeq,
    teamReadSeq,
    visitorReadSeq,
    handoff:
      row.handoffId === null
        ? null
        : {
            id: row.handoffId,
            status: row.handoffStatus,
            position: null,
            estimatedWaitSeconds: null,
            agent:
              row.ownerName === null
                ? null
                : { name: row.ownerName, title: row.ownerTitle, team: row.teamName },
            ...describeWait(row),
          },
    lastHandoff:
      row.lastHandoffId === null
        ? null
        : {
            id: row.lastHandoffId,
            status: row.lastHandoffStatus,
            unservedCause: row.unservedCause,
            reopened: row.reopened,
            writtenSince: row.writtenSince,
          },
    csat:
      row.csatHandoffId === null
        ? null
        : { handoffId: row.csatHandoffId, agentName: row.csatAgentName ?? '', rating: row.rating },
    at: tenant.now.toISOString(),
  };
  return { conversation, teamId: row.lastTeamId, contact: { email, phone } };
}
