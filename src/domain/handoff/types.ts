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

/** Why nobody could serve a visitor. */
export const UNSERVE_CAUSES = ['max_wait', 'out_of_hours', 'nobody_online'] as const;
export type UnserveCause = (typeof UNSERVE_CAUSES)[number];

/** The columns of one episode that decide what may happen next. Ids are UUIDs, times are instants. */
export interface HandoffState {
  readonly id: string;
  readonly conversationId: string;
  readonly status: HandoffStatus;
  readonly version: number;
  readonly reason: HandoffReason;
  readonly teamId: string | null;
  /** Skill an agent must have, or null. */
  readonly skill: string | null;
  /** 0–100, higher first. */
  readonly priority: number;
  /** The episode that this one continues: transferred, ended without a person, or resolved and reopened. */
  readonly previousHandoffId: string | null;
  /** Offered first, if available: the agent of the reopened conversation. */
  readonly preferredMemberId: string | null;
  /** Seconds already waited in earlier episodes; they count in the order of the queue. */
  readonly creditedWaitSeconds: number;
  /** The present owner, or the last one of an episode that a person ended. */
  readonly ownerMemberId: string | null;
  readonly offeredMemberId: string | null;
  /** Members who let it pass in this episode, whoever did so longest ago first. */
  readonly passedMemberIds: readonly string[];
  readonly lastPassedAt: Date | null;
  readonly requestedAt: Date;
  /** Start of the wait that runs now: the request, or the moment a person was lost. */
  readonly waitingSince: Date;
  /** Start of the offer that runs now. */
  readonly offeredAt: Date | null;
  /** When the present owner took it; null while it waits. */
  readonly acceptedAt: Date | null;
  /** First public message of a person in this episode; never reset. */
  readonly engagedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedBy: EndedBy | null;
  readonly outcome: HandoffOutcome | null;
}

/**
 * The clocks of one episode. At most one of each kind is pending; scheduling a kind again moves it.
 *
 * | kind | runs while | when it fires |
 * |---|---|---|
 * | `offer_deadline` | offered | command `offer_expired` |
 * | `first_reply` | accepted | command `first_reply_expired` |
 * | `agent_lost` | accepted; engaged while the visitor waits | command `agent_lost` |
 * | `visitor_gone` | open, not snoozed | command `visitor_gone` |
 * | `max_wait` | queued, offered | command `unserve` with cause `max_wait` |
 * | `still_waiting` | queued, offered | command `still_waiting` |
 * | `overflow` | queued, offered | command `overflow` |
 * | `reoffer` | queued, everybody eligible let it pass | the router runs again |
 * | `inactivity` | engaged, not snoozed | command `inactivity` |
 * | `snooze` | engaged, snoozed until a time | command `wake` |
 */
export const TIMER_KINDS = [
  'offer_deadline',
  'first_reply',
  'agent_lost',
  'visitor_gone',
  'max_wait',
  'still_waiting',
  'overflow',
  'reoffer',
  'inactivity',
  'snooze',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

/** Kinds of the append-only `handoff_event`. */
export const HANDOFF_EVENT_KINDS = [
  'requested',
  'offered',
  'accepted',
  'taken_over',
  'declined',
  'offer_expired',
  'offer_withdrawn',
  'engaged',
  'first_reply_missed',
  'agent_lost',
  'member_removed',
  'overflowed',
  'snoozed',
  'woken',
  'resolved',
  'returned',
  'transferred',
  'abandoned',
  'cancelled',
  'unserved',
] as const;
export type HandoffEventKind = (typeof HANDOFF_EVENT_KINDS)[number];

/** Who caused an event. `system` stands for the router, the policy and housekeeping. */
export type HandoffActor =
  | { readonly kind: 'member'; readonly memberId: string }
  | { readonly kind: 'visitor' | 'timer' | 'system' | 'api' };
