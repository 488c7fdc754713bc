import { capacityProblem } from '../capacity';
import type { HandoffCommand, TransferTarget, TransitionContext } from '../commands';
import { openHandoff } from '../open-handoff';
import type { OpeningPlan, TransitionResult } from '../plan';
import { ended, planTransition } from '../plan-transition';
import type { HandoffState } from '../types';
import { waitedSeconds } from '../waited-seconds';
import { offerTimer, reofferTimer } from './offer';
import { invalid, isOwned, mayAct, notOwner, refuse } from './problems';

type Transfer = Extract<HandoffCommand, { type: 'transfer' }>;

/**
 * open → transferred, to an available member or team. A child opens with the same reason and its own clock: offered
 * to the member, or in the team's queue. An owned episode is the owner's to give; a waiting one is everybody's.
 */
export function transfer(
  handoff: HandoffState,
  command: Transfer,
  context: TransitionContext,
): TransitionResult {
  const { memberId, to, note } = command;
  if (isOwned(handoff) && !mayAct(handoff, command)) return notOwner(handoff);
  const { offeredMemberId } = handoff;
  if (offeredMemberId !== null && offeredMemberId !== memberId && !command.mayActForOwner) {
    return refuse({ code: 'offered_to_other', offeredMemberId });
  }
  if (leadsNowhere(handoff, to)) return invalid(handoff, 'transfer');
  if (!to.available) return refuse({ code: 'target_unavailable' });
  const full = to.kind === 'member' ? capacityProblem(to.memberId, to.load) : null;
  if (full) return refuse(full);
  return planTransition(handoff, context, {
    to: 'transferred',
    set: ended(context.now, 'agent'),
    event: {
      kind: 'transferred',
      actor: { kind: 'member', memberId },
      data: {
        note,
        childId: command.childId,
        toMemberId: to.kind === 'member' ? to.memberId : null,
        toTeamId: to.kind === 'team' ? to.teamId : null,
      },
    },
    tell: ['transferred'],
    child: openChild(handoff, command, context),
  });
}

function leadsNowhere(handoff: HandoffState, to: TransferTarget): boolean {
  if (to.kind === 'team') return !isOwned(handoff) && handoff.teamId === to.teamId;
  return to.memberId === handoff.ownerMemberId || to.memberId === handoff.offeredMemberId;
}

function openChild(handoff: HandoffState, command: Transfer, context: TransitionContext): OpeningPlan {
  const { memberId, to, childId } = command;
  const opened = openHandoff(
    {
      id: childId,
      conversationId: handoff.conversationId,
      reason: handoff.reason,
      actor: { kind: 'member', memberId },
      teamId: to.kind === 'team' ? to.teamId : handoff.teamId,
      // Whoever transfers has chosen; a skill asked for by the old route must not keep the new one empty.
      skill: null,
      priority: handoff.priority,
      previousHandoffId: handoff.id,
      preferredMemberId: null,
      creditedWaitSeconds: waitedSeconds(handoff, context.now),
      messageKey: null,
      expectedWaitSeconds: null,
    },
    context,
  );
  // The parent has told the visitor.
  const child = askLast({ ...opened, tell: [] }, handoff.ownerMemberId, context.now);
  if (to.kind === 'member') return offerChild(child, to.memberId, context);
  if (handoff.ownerMemberId === null) return child;
  return { ...child, schedule: [...child.schedule, reofferTimer(context)] };
}

/** Whoever gave it away gets it back only when nobody else takes it. */
function askLast(child: OpeningPlan, memberId: string | null, now: Date): OpeningPlan {
  if (memberId === null) return child;
  return { ...child, handoff: { ...child.handoff, passedMemberIds: [memberId], lastPassedAt: now } };
}

function offerChild(child: OpeningPlan, memberId: string, context: TransitionContext): OpeningPlan {
  return {
    ...child,
    handoff: { ...child.handoff, status: 'offered', offeredMemberId: memberId, offeredAt: context.now },
    events: [
      ...child.events,
      {
        kind: 'offered',
        from: 'queued',
        to: 'offered',
        actor: { kind: 'system' },
        at: context.now,
        data: { memberId },
      },
    ],
    schedule: [...child.schedule, offerTimer(context)],
    capacity: { taken: memberId, freed: null },
    runRouter: false,
  };
}
