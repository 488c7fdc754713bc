import { addSeconds } from '../add-seconds';
import { capacityProblem } from '../capacity';
import type { HandoffCommand, TransitionContext } from '../commands';
import type { HandoffChanges, PlannedTimer, TransitionResult } from '../plan';
import { ownerOf, planTransition, unchanged } from '../plan-transition';
import type { HandoffState } from '../types';
import { offerHasLapsed, passedBy } from './offer';
import { isOwned, refuse } from './problems';

type Claim = Extract<HandoffCommand, { type: 'accept' | 'takeover' }>;

/**
 * queued or offered → accepted (design §2): one winner, whose repeated claim changes nothing. An offer past its
 * deadline binds nobody, even while its timer is late.
 */
export function claim(handoff: HandoffState, command: Claim, context: TransitionContext): TransitionResult {
  const { memberId, load } = command;
  if (isOwned(handoff)) {
    const winnerMemberId = ownerOf(handoff);
    return winnerMemberId === memberId
      ? unchanged(handoff, context)
      : refuse({ code: 'already_taken', winnerMemberId });
  }
  const { offeredMemberId } = handoff;
  const claimsAnothersOffer = offeredMemberId !== null && offeredMemberId !== memberId;
  if (claimsAnothersOffer && !offerHasLapsed(handoff, context)) {
    return refuse({ code: 'offered_to_other', offeredMemberId });
  }
  const full = capacityProblem(memberId, load);
  if (full) return refuse(full);
  return planTransition(handoff, context, {
    to: 'accepted',
    set: {
      ...(claimsAnothersOffer ? passedBy(handoff, offeredMemberId, context.now) : {}),
      ...ownedBy(memberId, context.now),
    },
    event: {
      kind: command.type === 'accept' ? 'accepted' : 'taken_over',
      actor: { kind: 'member', memberId },
      data: { aboveCapacity: load.openCount >= load.capacity },
    },
    schedule: acceptedTimers(context),
    tell: ['agentJoined'],
  });
}

/** The columns of an episode that a member has just taken. */
export function ownedBy(memberId: string, now: Date): Omit<HandoffChanges, 'status'> {
  return { ownerMemberId: memberId, acceptedAt: now, offeredMemberId: null, offeredAt: null };
}

/** The clocks of an accepted episode beside `visitor_gone`, which runs on. */
export function acceptedTimers({
  now,
  timing,
}: Pick<TransitionContext, 'now' | 'timing'>): readonly PlannedTimer[] {
  return [
    { kind: 'first_reply', dueAt: addSeconds(now, timing.firstReplySeconds) },
    { kind: 'agent_lost', dueAt: addSeconds(now, timing.lostAgentSeconds) },
  ];
}
