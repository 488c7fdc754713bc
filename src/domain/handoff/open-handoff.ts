import type { MessageKey } from '../policy/types';
import { SHORTLY_SECONDS } from '../policy/waiting-words';
import { capacityProblem } from './capacity';
import type { OpenHandoffRequest, TakeoverRequest, TransitionContext } from './commands';
import type { OpeningPlan, OpeningResult } from './plan';
import { queueTimers } from './timers';
import { acceptedTimers, ownedBy } from './transitions/claim';
import { visitorGoneTimer } from './transitions/requeue';
import type { HandoffState } from './types';

type OpeningContext = Pick<TransitionContext, 'now' | 'timing' | 'routing'>;

/**
 * (none) → queued, by policy, visitor or API. That the conversation has no other open episode is the database's
 * to guarantee (partial unique index).
 *
 * @returns the row, its first event, its clocks, and what the visitor is told
 */
export function openHandoff(request: OpenHandoffRequest, context: OpeningContext): OpeningPlan {
  const { now, timing, routing } = context;
  const { actor, messageKey, expectedWaitSeconds, ...columns } = request;
  return {
    handoff: { ...blankHandoff(now), ...columns },
    events: [
      { kind: 'requested', from: null, to: 'queued', actor, at: now, data: { reason: request.reason } },
    ],
    conversation: { status: 'waiting', snoozedUntil: null },
    schedule: [visitorGoneTimer(context), ...queueTimers(now, request.teamId, timing, routing)],
    tell: saidAtOpening(messageKey, expectedWaitSeconds),
    capacity: { taken: null, freed: null },
    runRouter: true,
  };
}

/** (none) → accepted: a member takes the conversation over from the bot. Refused with `at_capacity`. */
export function openByTakeover(request: TakeoverRequest, context: OpeningContext): OpeningResult {
  const { now } = context;
  const { memberId, load, ...columns } = request;
  const full = capacityProblem(memberId, load);
  if (full) return { ok: false, problem: full };
  const handoff: HandoffState = {
    ...blankHandoff(now),
    ...columns,
    ...ownedBy(memberId, now),
    status: 'accepted',
    reason: 'agent_takeover',
    skill: null,
    priority: 0,
    previousHandoffId: null,
    preferredMemberId: null,
    creditedWaitSeconds: 0,
  };
  const plan: OpeningPlan = {
    handoff,
    events: [
      {
        kind: 'taken_over',
        from: null,
        to: 'accepted',
        actor: { kind: 'member', memberId },
        at: now,
        data: { reason: 'agent_takeover', aboveCapacity: load.openCount >= load.capacity },
      },
    ],
    conversation: { status: 'human', snoozedUntil: null },
    schedule: [visitorGoneTimer(context), ...acceptedTimers(context)],
    tell: ['agentJoined'],
    capacity: { taken: memberId, freed: null },
    runRouter: false,
  };
  return { ok: true, plan };
}

function blankHandoff(now: Date) {
  return {
    status: 'queued',
    version: 1,
    ownerMemberId: null,
    offeredMemberId: null,
    passedMemberIds: [],
    lastPassedAt: null,
    requestedAt: now,
    waitingSince: now,
    offeredAt: null,
    acceptedAt: null,
    engagedAt: null,
    endedAt: null,
    endedBy: null,
    outcome: null,
  } as const;
}

/**
 * The trigger's template speaks of the wait itself; a wait that is not short is explained on its own. Templates
 * leave out what is not known, so no promise is made about a wait that nobody can tell.
 */
function saidAtOpening(messageKey: MessageKey | null, expectedWaitSeconds: number | null): MessageKey[] {
  const isLong = expectedWaitSeconds !== null && expectedWaitSeconds >= SHORTLY_SECONDS;
  if (messageKey === null) return [isLong ? 'queuedLong' : 'queued'];
  return isLong ? [messageKey, 'queuedLong'] : [messageKey];
}
