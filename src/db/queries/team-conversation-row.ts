import type { HandoffSummary, TeamConversation } from '../../contracts/api/conversation';
import type { AUTHOR_KINDS } from '../../contracts/api/message';
import type { TagRef } from '../../contracts/api/tags';
import { isHeldBack, isSuspected, type SpamReason, type SpamStanding } from '../../domain/abuse/suspicion';
import type { ConversationStatus, HandoffReason, HandoffStatus } from '../../domain/handoff/types';
import type { LeadStage, ScoreBand } from '../../domain/leads/types';

/** One row of `TEAM_CONVERSATION_COLUMNS`: a conversation with its lead, channel, owner and open episode. */
export interface TeamConversationRow {
  id: string;
  status: ConversationStatus;
  version: number;
  lastSeq: number;
  lastTeamSeq: number;
  language: string;
  spamVerdict: SpamStanding['verdict'];
  spamReasons: SpamReason[];
  spamReview: SpamStanding['review'];
  spamCheck: SpamStanding['check'];
  unreadCount: number;
  isErased: boolean;
  begun: boolean;
  visitorDeliveredSeq: number;
  visitorReadSeq: number;
  lastHandoffId: string | null;
  lastMessageAt: Date | null;
  lastMessagePreview: string;
  lastMessageAuthor: (typeof AUTHOR_KINDS)[number] | null;
  snoozedUntil: Date | null;
  closedAt: Date | null;
  createdAt: Date;
  channelId: string;
  channelName: string;
  ownerMemberId: string | null;
  ownerName: string | null;
  tags: TagRef[];
  leadId: string;
  leadName: string | null;
  leadEmail: string | null;
  leadCompany: string | null;
  leadScore: number;
  leadBand: ScoreBand;
  leadStage: LeadStage;
  leadDealValueMinor: bigint | null;
  leadCurrency: string;
  handoffId: string | null;
  handoffStatus: HandoffStatus;
  handoffReason: HandoffReason;
  handoffTriggerName: string | null;
  handoffWhyNow: string;
  handoffPriority: number;
  handoffTeamId: string | null;
  handoffTeamName: string | null;
  handoffOwnerId: string | null;
  handoffOwnerName: string | null;
  offeredMemberId: string | null;
  offeredMemberName: string | null;
  offerDeadline: Date | null;
  requestedAt: Date;
  creditedWaitSeconds: number;
  waitingSince: Date;
  acceptedAt: Date | null;
  engagedAt: Date | null;
  endedAt: Date | null;
  outcome: string | null;
  handoffVersion: number;
}

/** Columns of an episode `h` with its team `t`, owner `ho` and offered member `hm`. */
export const HANDOFF_COLUMNS = `
  h.id as "handoffId", h.status as "handoffStatus", h.reason as "handoffReason",
  h."triggerName" as "handoffTriggerName", h."whyNow" as "handoffWhyNow", h.priority as "handoffPriority",
  h."teamId" as "handoffTeamId", t.name as "handoffTeamName", h."ownerMemberId" as "handoffOwnerId",
  ho.name as "handoffOwnerName", h."offeredMemberId", hm.name as "offeredMemberName", h."offerDeadline",
  h."requestedAt", h."creditedWaitSeconds", h."waitingSince", h."acceptedAt", h."engagedAt", h."endedAt", h.outcome,
  h.version as "handoffVersion"`;

/** Columns and joins of `TeamConversationRow`; `c` is the conversation, `h` its open episode. */
export const TEAM_CONVERSATION_COLUMNS = `
  c.id, c.status, c.version, c."lastSeq", c."lastTeamSeq", c.language, c."unreadCount",
  c."spamVerdict", c."spamReasons", c."spamReview", c."spamCheck",
  (c."firstVisitorMessageAt" is not null or c."lastHandoffId" is not null) as begun,
  c."visitorDeliveredSeq", c."visitorReadSeq", c."erasedAt" is not null as "isErased",
  c."lastHandoffId",
  c."lastMessageAt", c."lastMessagePreview", c."lastMessageAuthor", c."snoozedUntil", c."closedAt", c."createdAt",
  c."channelId", ch.name as "channelName", c."ownerMemberId", o.name as "ownerName",
  (select coalesce(jsonb_agg(jsonb_build_object('id', tg.id, 'name', tg.name) order by lower(tg.name), tg.id), '[]')
    from conversation_tag ct join tag tg on tg.id = ct."tagId" where ct."conversationId" = c.id) as tags,
  l.id as "leadId", l.name as "leadName", l.email as "leadEmail", l.company as "leadCompany",
  l.score as "leadScore", l.band as "leadBand", l.stage as "leadStage",
  l."dealValueMinor" as "leadDealValueMinor", l.currency as "leadCurrency",
${HANDOFF_COLUMNS}`;

export const HANDOFF_JOINS = `
  left join team t on t.id = h."teamId"
  left join member ho on ho.id = h."ownerMemberId"
  left join member hm on hm.id = h."offeredMemberId"`;

export const TEAM_CONVERSATION_JOINS = `
  join channel ch on ch.id = c."channelId"
  join lead l on l.id = c."leadId"
  left join member o on o.id = c."ownerMemberId"
  left join handoff h on h."conversationId" = c.id and h.status in ('queued', 'offered', 'accepted', 'engaged')
  ${HANDOFF_JOINS}`;

const iso = (date: Date | null) => (date === null ? null : date.toISOString());

const person = (id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? 'Former member' };

/** Columns of a row that describe an episode. */
export type HandoffColumns = Pick<
  TeamConversationRow,
  | 'handoffId'
  | 'handoffStatus'
  | 'handoffReason'
  | 'handoffTriggerName'
  | 'handoffWhyNow'
  | 'handoffPriority'
  | 'handoffTeamId'
  | 'handoffTeamName'
  | 'handoffOwnerId'
  | 'handoffOwnerName'
  | 'offeredMemberId'
  | 'offeredMemberName'
  | 'offerDeadline'
  | 'requestedAt'
  | 'creditedWaitSeconds'
  | 'waitingSince'
  | 'acceptedAt'
  | 'engagedAt'
  | 'endedAt'
  | 'outcome'
  | 'handoffVersion'
>;

/** The episode of a row, null when there is none. */
export function toHandoffSummary(row: HandoffColumns): HandoffSummary | null {
  if (row.handoffId === null) return null;
  return {
    id: row.handoffId,
    status: row.handoffStatus,
    reason: row.handoffReason,
    triggerName: row.handoffTriggerName,
    whyNow: row.handoffWhyNow,
    priority: row.handoffPriority,
    team: person(row.handoffTeamId, row.handoffTeamName),
    owner: person(row.handoffOwnerId, row.handoffOwnerName),
    offeredTo: person(row.offeredMemberId, row.offeredMemberName),
    offerDeadline: iso(row.offerDeadline),
    requestedAt: row.requestedAt.toISOString(),
    creditedWaitSeconds: row.creditedWaitSeconds,
    waitingSince: row.waitingSince.toISOString(),
    acceptedAt: iso(row.acceptedAt),
    engagedAt: iso(row.engagedAt),
    endedAt: iso(row.endedAt),
    outcome: row.outcome,
    version: row.handoffVersion,
  };
}

/** How a lead is called where it has no name yet. */
export function displayNameOf(lead: { id: string; name: string | null; email: string | null }): string {
  return lead.name ?? lead.email ?? `Visitor ${lead.id.slice(-4)}`;
}

function toSpam(row: TeamConversationRow): TeamConversation['spam'] {
  const standing = { verdict: row.spamVerdict, review: row.spamReview, check: row.spamCheck };
  if (!isSuspected(standing)) return null;
  return { reasons: row.spamReasons, review: row.spamReview, isHeldBack: isHeldBack(standing) };
}

/** The contract's shape of a row. */
export function toTeamConversation(row: TeamConversationRow): TeamConversation {
  return {
    id: row.id,
    status: row.status,
    version: row.version,
    lastSeq: row.lastSeq,
    lastTeamSeq: row.lastTeamSeq,
    ...(row.isErased ? { erased: true } : {}),
    lead: {
      id: row.leadId,
      displayName: displayNameOf({ id: row.leadId, name: row.leadName, email: row.leadEmail }),
      name: row.leadName,
      email: row.leadEmail,
      company: row.leadCompany,
      score: row.leadScore,
      band: row.leadBand,
      stage: row.leadStage,
      dealValueMinor: row.leadDealValueMinor === null ? null : Number(row.leadDealValueMinor),
      currency: row.leadCurrency,
    },
    handoff: toHandoffSummary(row),
    begun: row.begun,
    lastHandoffId: row.lastHandoffId,
    owner: person(row.ownerMemberId, row.ownerName),
    tags: row.tags,
    channel: { id: row.channelId, name: row.channelName },
    language: row.language,
    spam: toSpam(row),
    lastMessage:
      row.lastMessageAt === null
        ? null
        : {
            preview: row.lastMessagePreview,
            author: row.lastMessageAuthor,
            at: row.lastMessageAt.toISOString(),
          },
    unread: row.unreadCount,
    visitorDeliveredSeq: row.visitorDeliveredSeq,
    visitorReadSeq: row.visitorReadSeq,
    snoozedUntil: iso(row.snoozedUntil),
    closedAt: iso(row.closedAt),
    createdAt: row.createdAt.toISOString(),
  };
}
