import type { MessageKey } from '../policy/types';
import type { HandoffCommandType } from './commands';
import type {
  ConversationStatus,
  HandoffActor,
  HandoffEventKind,
  HandoffState,
  HandoffStatus,
  TimerKind,
} from './types';

/** Columns that a transition may change; the service adds one to `version` when there are events. */
export type HandoffChanges = Partial<
  Pick<
    HandoffState,
    | 'status'
    | 'teamId'
    | 'ownerMemberId'
    | 'offeredMemberId'
    | 'passedMemberIds'
    | 'lastPassedAt'
    | 'waitingSince'
    | 'offeredAt'
    | 'acceptedAt'
    | 'engagedAt'
    | 'endedAt'
    | 'endedBy'
    | 'outcome'
  >
>;

export type EventData = Readonly<Record<string, string | number | boolean | null>>;

/** One row of the append-only `handoff_event`. */
export interface PlannedEvent {
  readonly kind: HandoffEventKind;
  readonly from: HandoffStatus | null;
  readonly to: HandoffStatus;
  readonly actor: HandoffActor;
  readonly at: Date;
  readonly data: EventData;
}

export interface PlannedTimer {
  readonly kind: TimerKind;
  readonly dueAt: Date;
}

/** Missed offers and first replies of one member, in a row. */
export interface MissRecord {
  readonly memberId: string;
  /** The count to store; 0 after a sign of life. */
  readonly inARow: number;
  /** Set the member away, with a notice and one click back. */
  readonly setAway: boolean;
}

interface PlanEffects {
  /** In order; appended in the same transaction. */
  readonly events: readonly PlannedEvent[];
  readonly conversation: { readonly status: ConversationStatus; readonly snoozedUntil: Date | null };
  /** Said to the visitor, in this order, from the policy's templates. */
  readonly tell: readonly MessageKey[];
  /** Whose place is taken or freed; an offer holds a place too. */
  readonly capacity: { readonly taken: string | null; readonly freed: string | null };
  /** The router must look at the queue right after the commit, if only to tell who waits their new place. */
  readonly runRouter: boolean;
}

/** Everything a service writes for one transition, in one transaction. */
export interface TransitionPlan extends PlanEffects {
  /** Nothing to write: the wish was already true (the winner's repeated accept), or a clock ran for nothing. */
  readonly unchanged: boolean;
  /** Goes into the `WHERE` of the guarded write. */
  readonly guard: { readonly status: HandoffStatus; readonly version: number };
  readonly set: HandoffChanges;
  /** Cancel first, then schedule. */
  readonly timers: { readonly cancel: readonly TimerKind[]; readonly schedule: readonly PlannedTimer[] };
  readonly misses: MissRecord | null;
  readonly askCsat: boolean;
  /** Give the bot a marker that summarises the human stretch, and restart the cooldown of the trigger. */
  readonly returnToBot: boolean;
  /** The episode that opens with a transfer; write it after this one has ended. */
  readonly child: OpeningPlan | null;
}

/** Everything a service writes for a new episode, in one transaction. */
export interface OpeningPlan extends PlanEffects {
  readonly handoff: HandoffState;
  readonly schedule: readonly PlannedTimer[];
}

/** Why a command was refused; every one of them is a 409 with this `code`. */
export type TransitionProblem =
  | { readonly code: 'already_taken'; readonly winnerMemberId: string }
  | { readonly code: 'offered_to_other'; readonly offeredMemberId: string }
  | {
      readonly code: 'at_capacity';
      readonly memberId: string;
      readonly openCount: number;
      readonly capacity: number;
    }
  | { readonly code: 'not_owner'; readonly ownerMemberId: string | null }
  | { readonly code: 'target_unavailable' }
  | { readonly code: 'handoff_ended'; readonly status: HandoffStatus }
  | {
      readonly code: 'invalid_transition';
      readonly status: HandoffStatus;
      readonly command: HandoffCommandType;
    };

export type TransitionResult =
  | { readonly ok: true; readonly plan: TransitionPlan }
  | { readonly ok: false; readonly problem: TransitionProblem };

export type OpeningResult =
  | { readonly ok: true; readonly plan: OpeningPlan }
  | { readonly ok: false; readonly problem: TransitionProblem };
