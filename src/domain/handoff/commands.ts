import type { Fallback } from '../policy/fallbacks';
import type { MessageKey, RoutingPolicy, TimingPolicy } from '../policy/types';
import type { Presence } from '../routing/presence';
import type { ConversationStatus, HandoffActor, HandoffOutcome, HandoffReason, UnserveCause } from './types';

/** What can be asked of an open episode (design §2). Ids are UUIDs, times are instants. */

/** How full a member is, read inside the transaction under the member's lock. */
export interface MemberLoad {
  /** Episodes that the member owns or is offered, this one left out; see `capacityHolder`. */
  readonly openCount: number;
  readonly capacity: number;
  /** Whether this caller may, and wants to, go above the capacity. */
  readonly mayOverride: boolean;
}

export type TransferTarget =
  | {
      readonly kind: 'member';
      readonly memberId: string;
      readonly available: boolean;
      readonly load: MemberLoad;
    }
  | { readonly kind: 'team'; readonly teamId: string; readonly available: boolean };

/**
 * A timer's command must come from a timer row that was consumed in the same transaction, after the
 * conversation was locked: a cancelled timer never gets here, so only presence is looked at again.
 */
export type HandoffCommand =
  /** The router offers it to one eligible agent. */
  | { readonly type: 'offer'; readonly memberId: string; readonly load: MemberLoad }
  /** The offered agent accepts, or any agent claims it from the queue. */
  | { readonly type: 'accept'; readonly memberId: string; readonly load: MemberLoad }
  /** The same from within the thread; only the event's kind differs. */
  | { readonly type: 'takeover'; readonly memberId: string; readonly load: MemberLoad }
  | { readonly type: 'decline'; readonly memberId: string }
  /** Timer `offer_deadline`. `missedInARow` is the offered member's count before this miss. */
  | { readonly type: 'offer_expired'; readonly missedInARow: number }
  | { readonly type: 'offer_withdrawn'; readonly memberId: string; readonly cause: 'away' | 'offline' }
  /** The member sent a public message. */
  | { readonly type: 'public_reply'; readonly memberId: string }
  | { readonly type: 'agent_typing'; readonly memberId: string }
  /** Timer `first_reply`. `missedInARow` is the owner's count before this miss. */
  | { readonly type: 'first_reply_expired'; readonly missedInARow: number }
  /** Timer `agent_lost`. `visitorWaits`: the last public message is the visitor's. */
  | { readonly type: 'agent_lost'; readonly ownerLastSeenAt: Date | null; readonly visitorWaits: boolean }
  | {
      readonly type: 'member_removed';
      readonly memberId: string;
      readonly cause: 'deactivated' | 'left_team';
    }
  /** The visitor wrote. Absent means not online by `presenceOf`. */
  | {
      readonly type: 'visitor_message';
      readonly ownerPresence: Presence;
      readonly ownerLastSeenAt: Date | null;
    }
  | ({ readonly type: 'resolve'; readonly outcome: HandoffOutcome } & ByMember)
  /** Timer `inactivity`. */
  | { readonly type: 'inactivity'; readonly personSpokeLast: boolean }
  | ({ readonly type: 'return_to_bot' } & ByMember)
  /** `childId` is the id of the episode that opens. */
  | ({
      readonly type: 'transfer';
      readonly to: TransferTarget;
      readonly note: string;
      readonly childId: string;
    } & ByMember)
  /** Timer `visitor_gone`: abandons, or resolves an engaged episode with `endedBy: visitor`. */
  | { readonly type: 'visitor_gone'; readonly lastSeenAt: Date }
  /**
   * The visitor said never mind, took a promise instead of waiting on, or the conversation was closed by a member or
   * by housekeeping.
   */
  | { readonly type: 'cancel'; readonly cause: 'never_mind' | 'promised' }
  | { readonly type: 'cancel'; readonly cause: 'closed'; readonly memberId: string | null }
  /** The visitor's data is being deleted: whatever was open ends, in the way that its state allows. */
  | { readonly type: 'erase' }
  | { readonly type: 'unserve'; readonly cause: UnserveCause; readonly fallback: Fallback }
  /** Timer `still_waiting`. */
  | { readonly type: 'still_waiting' }
  /** Timer `overflow`. */
  | { readonly type: 'overflow'; readonly toTeamId: string }
  /** `until` null: until the visitor writes. */
  | ({ readonly type: 'snooze'; readonly until: Date | null } & ByMember)
  /** The owner takes it back early, or timer `snooze`. A visitor's message wakes by `visitor_message`. */
  | ({ readonly type: 'wake'; readonly cause: 'member' } & ByMember)
  | { readonly type: 'wake'; readonly cause: 'timer' };

/** A member acts on the episode; `mayActForOwner` when their role lets them act on other people's. */
export interface ByMember {
  readonly memberId: string;
  readonly mayActForOwner: boolean;
}

export type HandoffCommandType = HandoffCommand['type'];

export interface TransitionContext {
  /** The database's clock. */
  readonly now: Date;
  readonly timing: TimingPolicy;
  readonly routing: Pick<RoutingPolicy, 'overflowTeamId' | 'overflowSeconds' | 'idleKeepsCapacity'>;
  readonly conversationStatus: ConversationStatus;
}

/** A new episode: (none) → queued, or (none) → accepted when a member takes the conversation over. */
export interface OpenHandoffRequest {
  readonly id: string;
  readonly conversationId: string;
  readonly reason: HandoffReason;
  readonly actor: HandoffActor;
  readonly teamId: string | null;
  readonly skill: string | null;
  readonly priority: number;
  readonly previousHandoffId: string | null;
  readonly preferredMemberId: string | null;
  readonly creditedWaitSeconds: number;
  /** Template of the trigger; null says only how long it will take. */
  readonly messageKey: MessageKey | null;
  /** Upper bound quoted to the visitor, in seconds; null when it cannot be told. */
  readonly expectedWaitSeconds: number | null;
}

export interface TakeoverRequest {
  readonly id: string;
  readonly conversationId: string;
  readonly teamId: string | null;
  readonly memberId: string;
  readonly load: MemberLoad;
}
