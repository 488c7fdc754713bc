import type { TimingPolicy } from '../policy/types';
import type { HandoffCommand, MemberLoad, TransitionContext } from './commands';
import { decideTransition } from './decide-transition';
import type { TransitionPlan, TransitionProblem } from './plan';
import type { ConversationStatus, HandoffState } from './types';

/** Episodes in every status for tests. Ana holds or is offered it, Ben is another agent, Mia is a manager. */

export const ANA = 'member-ana';
export const BEN = 'member-ben';
export const MIA = 'member-mia';

/** 2026-03-02T10:00:00Z plus some seconds; the requests of the fixtures come at 0. */
export function at(seconds: number): Date {
  return new Date(Date.UTC(2026, 2, 2, 10) + seconds * 1000);
}

export const NOW = at(100);

export const TIMING: TimingPolicy = {
  offerSeconds: 30,
  reofferAfterAllPassedSeconds: 60,
  firstReplySeconds: 120,
  lostAgentSeconds: 60,
  visitorGoneSeconds: 180,
  maxWaitSeconds: 600,
  stillWaitingSeconds: 150,
  inactivitySeconds: 1800,
  reopenSeconds: 7 * 86_400,
  missedOffersBeforeAway: 3,
  responseTargetSeconds: 120,
};

export const FREE: MemberLoad = { openCount: 1, capacity: 4, mayOverride: false };
export const FULL: MemberLoad = { openCount: 4, capacity: 4, mayOverride: false };
export const FULL_WITH_OVERRIDE: MemberLoad = { openCount: 4, capacity: 4, mayOverride: true };

const QUEUED: HandoffState = {
  id: 'handoff-1',
  conversationId: 'conversation-1',
  status: 'queued',
  version: 7,
  reason: 'high_score',
  teamId: 'team-sales',
  skill: 'german',
  priority: 50,
  previousHandoffId: null,
  preferredMemberId: null,
  creditedWaitSeconds: 0,
  ownerMemberId: null,
  offeredMemberId: null,
  passedMemberIds: [],
  lastPassedAt: null,
  requestedAt: at(0),
  waitingSince: at(0),
  offeredAt: null,
  acceptedAt: null,
  engagedAt: null,
  endedAt: null,
  endedBy: null,
  outcome: null,
};

export function queued(overrides: Partial<HandoffState> = {}): HandoffState {
  return { ...QUEUED, ...overrides };
}

/** Offered to Ana 10 s ago. */
export function offered(overrides: Partial<HandoffState> = {}): HandoffState {
  return queued({ status: 'offered', offeredMemberId: ANA, offeredAt: at(90), ...overrides });
}

/** Accepted by Ana 60 s ago. */
export function accepted(overrides: Partial<HandoffState> = {}): HandoffState {
  return queued({ status: 'accepted', ownerMemberId: ANA, acceptedAt: at(40), ...overrides });
}

/** Engaged by Ana since 30 s. */
export function engaged(overrides: Partial<HandoffState> = {}): HandoffState {
  return accepted({ status: 'engaged', engagedAt: at(70), ...overrides });
}

export function contextAt(
  conversationStatus: ConversationStatus,
  overrides: Partial<TransitionContext> = {},
): TransitionContext {
  return {
    now: NOW,
    timing: TIMING,
    routing: { overflowTeamId: 'team-backup', overflowSeconds: 240, idleKeepsCapacity: true },
    conversationStatus,
    ...overrides,
  };
}

function statusFor(handoff: HandoffState): ConversationStatus {
  return handoff.status === 'queued' || handoff.status === 'offered' ? 'waiting' : 'human';
}

/** The plan for a command that must be accepted; the conversation's status follows from the episode. */
export function planFor(
  handoff: HandoffState,
  command: HandoffCommand,
  context: TransitionContext = contextAt(statusFor(handoff)),
): TransitionPlan {
  const result = decideTransition(handoff, command, context);
  if (!result.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(result.problem)}`);
  return result.plan;
}

/** The problem of a command that must be refused. */
export function problemFor(
  handoff: HandoffState,
  command: HandoffCommand,
  context: TransitionContext = contextAt(statusFor(handoff)),
): TransitionProblem {
  const result = decideTransition(handoff, command, context);
  if (result.ok) throw new Error(`${command.type} was accepted`);
  return result.problem;
}

/** A plan that writes nothing but what the test adds; every exact assertion starts from it. */
export function planWith(handoff: HandoffState, overrides: Partial<TransitionPlan>): TransitionPlan {
  return {
    unchanged: false,
    guard: { status: handoff.status, version: 7 },
    set: {},
    events: [],
    conversation: { status: statusFor(handoff), snoozedUntil: null },
    timers: { cancel: [], schedule: [] },
    tell: [],
    capacity: { taken: null, freed: null },
    misses: null,
    runRouter: false,
    askCsat: false,
    returnToBot: false,
    child: null,
    ...overrides,
  };
}
