/** Words and shapes of a handoff episode (design §2). Everything else in this folder builds on them. */

export const OPEN_HANDOFF_STATUSES = ['queued', 'offered', 'accepted', 'engaged'] as const;
export const ENDED_HANDOFF_STATUSES = [
  'resolved',
  'returned',
  'transferred',
  'abandoned',
  'cancelled',
  'unserved',
] as const;
export const HANDOFF_STATUSES = [...OPEN_HANDOFF_STATUSES, ...ENDED_HANDOFF_STATUSES] as const;

export type OpenHandoffStatus = (typeof OPEN_HANDOFF_STATUSES)[number];
export type EndedHandoffStatus = (typeof ENDED_HANDOFF_STATUSES)[number];
export type HandoffStatus = (typeof HANDOFF_STATUSES)[number];

export const CONVERSATION_STATUSES = ['bot', 'waiting', 'human', 'snoozed', 'closed'] as const;
export type ConversationStatus = (typeof CONVERSATION_STATUSES)[number];

export const HANDOFF_REASONS = [
  'visitor_request',
  'high_score',
  'high_value',
  'complex_query',
  'knowledge_gap',
  'frustration',
  'bot_loop',
  'bot_failure',
  'compliance',
  'reopened',
  'agent_takeover',
  'api',
] as const;
export type HandoffReason = (typeof HANDOFF_REASONS)[number];

export const HANDOFF_OUTCOMES = [
  'qualified',
  'meeting_booked',
  'won',
  'lost',
  'answered',
  'not_a_fit',
  'spam',
] as const;
export type HandoffOutcome = (typeof HANDOFF_OUTCOMES)[number];

/** Who ended an episode. */
export const ENDED_BY = ['agent', 'visitor', 'timer', 'system'] as const;
export type EndedBy = (typeof ENDED_BY)[number];

/** The columns of one episode that decide what may happen next. Ids are UUIDs, times are instants. */
export interface HandoffState {
  readonly id: string;
  readonly conversationId: string;
  readonly status: HandoffStatus;
  readonly version: number;
  readonly reason: HandoffReason;
  readonly teamId: string | null;
  readonly ownerMemberId: string | null;
  readonly offeredMemberId: string | null;
  /** Members who let an offer pass in this episode. */
  readonly passedMemberIds: readonly string[];
  readonly requestedAt: Date;
  /** Start of the wait that runs now: the request, or the moment a person was lost. */
  readonly waitingSince: Date;
  readonly offeredAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly engagedAt: Date | null;
  readonly endedAt: Date | null;
}
