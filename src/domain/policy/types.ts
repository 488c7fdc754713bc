import type { HandoffReason } from '../handoff/types';
import type { ScoringPolicy } from '../leads/types';
import type { BusinessHours } from '../time/types';
import type { Fallback } from './fallbacks';

/** The policy document (design §3): versioned, immutable once published. */

export type FactValue = string | number | boolean | readonly string[] | null;

/** Facts of one moment by name; `facts.ts` holds the registry of the names, their types and words. */
export type Facts = Readonly<Record<string, FactValue>>;

export const OPERATORS = [
  'eq',
  'neq',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'not_in',
  'contains',
  'not_contains',
  'is_known',
  'is_unknown',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** Deep enough for any rule a person can read; keeps a hostile document from exhausting the stack. */
export const MAX_CONDITION_DEPTH = 8;

export interface FactCondition {
  readonly fact: string;
  readonly op: Operator;
  readonly value?: FactValue;
}

export type Condition =
  | FactCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] };

/** `handoff` passes the conversation, `ask` asks the visitor first, `alert` tells the team and does not transfer. */
export const TRIGGER_ACTIONS = ['handoff', 'ask', 'alert'] as const;
export type TriggerAction = (typeof TRIGGER_ACTIONS)[number];

export interface Trigger {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly condition: Condition;
  readonly reason: HandoffReason;
  readonly action: TriggerAction;
  /** Team that gets it; null means the channel's own team. */
  readonly teamId: string | null;
  readonly skill: string | null;
  /** 0–100, higher first; decides among triggers and orders the queue. */
  readonly priority: number;
  /** Template said to the visitor when it fires. */
  readonly messageKey: MessageKey;
  /** Not fired again in the same conversation within this time, and after a return to the bot. */
  readonly cooldownSeconds: number;
}

/** Everything the system says to a visitor, each a template with `{{variables}}`, per language. */
export const MESSAGE_KEYS = [
  'greeting',
  'handoffRequested',
  'handoffHighScore',
  'handoffKnowledgeGap',
  'handoffFrustration',
  'handoffAsk',
  'queued',
  'queuedLong',
  'stillWaiting',
  'holding',
  'agentJoined',
  'agentLost',
  'transferred',
  'returnedToBot',
  'outOfHours',
  'nobodyAvailable',
  'callbackPromised',
  'visitorCancelled',
  'resolved',
  'askCsat',
  'reopened',
  'dontKnow',
] as const;
export type MessageKey = (typeof MESSAGE_KEYS)[number];

/** BCP 47 primary language → template text; `en` is the fallback and always present. */
export type LocalisedText = Readonly<Record<string, string>> & { readonly en: string };

export const ROUTING_MODES = ['pull', 'push'] as const;

export const ROUTING_STRATEGIES = ['round_robin', 'least_busy', 'longest_idle', 'lead_owner_first'] as const;
export type RoutingStrategy = (typeof ROUTING_STRATEGIES)[number];

export interface RoutingPolicy {
  readonly strategy: RoutingStrategy;
  /** Points added to a waiting episode's priority for each full minute waited, so that nobody starves. */
  readonly ageingPerMinute: number;
  /** To this team after `overflowSeconds`; null means never. */
  readonly overflowTeamId: string | null;
  readonly overflowSeconds: number;
  /** Whether a conversation snoozed or idle still counts against its owner's capacity. */
  readonly idleKeepsCapacity: boolean;
}

/** Every duration in seconds (defaults in design §2). */
export interface TimingPolicy {
  readonly offerSeconds: number;
  readonly reofferAfterAllPassedSeconds: number;
  readonly firstReplySeconds: number;
  readonly lostAgentSeconds: number;
  readonly visitorGoneSeconds: number;
  readonly maxWaitSeconds: number;
  readonly stillWaitingSeconds: number;
  readonly inactivitySeconds: number;
  readonly reopenSeconds: number;
  /** Missed offers in a row before an agent is set away. */
  readonly missedOffersBeforeAway: number;
  /** Target of the service level. */
  readonly responseTargetSeconds: number;
}

export const WAITING_BOT_MODES = ['silent', 'holding', 'continue'] as const;
export type WaitingBotMode = (typeof WAITING_BOT_MODES)[number];

export interface PolicyDocument {
  readonly triggers: readonly Trigger[];
  readonly scoring: ScoringPolicy;
  readonly routing: RoutingPolicy;
  readonly timing: TimingPolicy;
  readonly hours: BusinessHours;
  readonly botWhileWaiting: WaitingBotMode;
  /** Tried in this order when nobody can take the conversation. */
  readonly fallbacks: readonly Fallback[];
  readonly bookingUrl: string | null;
  readonly messages: Readonly<Record<MessageKey, LocalisedText>>;
}

/** Why a condition could not be judged; it does not hold then. */
export const CONDITION_PROBLEMS = ['unknown', 'wrong_type', 'no_such_fact', 'empty_group'] as const;
export type ConditionProblem = (typeof CONDITION_PROBLEMS)[number];

/** One condition's verdict, kept as a tree so that "why not yet" can be read from it. */
export interface ConditionVerdict {
  readonly kind: 'fact' | 'all' | 'any' | 'none';
  readonly holds: boolean;
  readonly fact?: string;
  readonly op?: Operator;
  readonly expected?: FactValue;
  readonly actual?: FactValue;
  readonly problem?: ConditionProblem;
  readonly children?: readonly ConditionVerdict[];
}

export type TriggerOutcome = 'fired' | 'not_met' | 'cooling_down' | 'outranked' | 'disabled';

export interface TriggerVerdict {
  readonly triggerId: string;
  readonly name: string;
  readonly outcome: TriggerOutcome;
  readonly action: TriggerAction;
  readonly reason: HandoffReason;
  readonly priority: number;
  /** Whole seconds until it may fire again; only when `outcome` is `cooling_down`. */
  readonly coolingSeconds?: number;
  readonly condition: ConditionVerdict;
}

/** What the policy decided on one turn. */
export interface PolicyAction {
  readonly kind: TriggerAction | 'none';
  readonly triggerId: string | null;
  readonly triggerName: string | null;
  readonly reason: HandoffReason | null;
  readonly teamId: string | null;
  readonly skill: string | null;
  readonly priority: number;
  readonly messageKey: MessageKey | null;
}

export interface PolicyDecision {
  readonly action: PolicyAction;
  /** Alerts that fired beside the action. */
  readonly alerts: readonly {
    readonly triggerId: string;
    readonly name: string;
    readonly reason: HandoffReason;
  }[];
  readonly verdicts: readonly TriggerVerdict[];
}

/** What the evaluator must know besides the facts. */
export interface PolicyMoment {
  readonly now: Date;
  /** By trigger id: when it last fired in this conversation, or when that episode was handed back, if later. */
  readonly lastFiredAt: Readonly<Record<string, Date>>;
  /** The `ask` trigger whose offer of a person this message answers, if any. */
  readonly offeredBy?: string | null;
}
