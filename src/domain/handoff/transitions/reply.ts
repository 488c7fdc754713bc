import { addSeconds, secondsBetween } from '../add-seconds';
import type { HandoffCommand, TransitionContext } from '../commands';
import type { PlannedTimer, TransitionResult } from '../plan';
import { ownerOf, planTransition, unchanged } from '../plan-transition';
import type { HandoffState } from '../types';
import { oneMoreMiss, passedBy, reofferTimer } from './offer';
import { invalid, notOwner } from './problems';
import { requeue } from './requeue';

type Command<T extends HandoffCommand['type']> = Extract<HandoffCommand, { type: T }>;

/**
 * accepted → engaged by the owner's public message, the only way there. Later messages only move the clock;
 * one in a snoozed conversation wakes it.
 */
export function publicReply(
  handoff: HandoffState,
  { memberId }: Command<'public_reply'>,
  context: TransitionContext,
): TransitionResult {
  if (handoff.ownerMemberId !== memberId) return notOwner(handoff);
  const actor = { kind: 'member', memberId } as const;
  const schedule = [inactivityTimer(context)];
  if (handoff.status === 'accepted') {
    return planTransition(handoff, context, {
      to: 'engaged',
      set: handoff.engagedAt === null ? { engagedAt: context.now } : {},
      event: {
        kind: 'engaged',
        actor,
        data: {
          waitedSeconds: secondsBetween(handoff.waitingSince, context.now),
          first: handoff.engagedAt === null,
        },
      },
      // The owner has just spoken, so nobody waits for them.
      cancel: ['agent_lost'],
      schedule,
      misses: { memberId, inARow: 0, setAway: false },
    });
  }
  if (context.conversationStatus === 'snoozed') {
    return planTransition(handoff, context, {
      snooze: 'wake',
      event: { kind: 'woken', actor, data: { cause: 'member' } },
      schedule,
    });
  }
  return planTransition(handoff, context, { cancel: ['agent_lost'], schedule });
}

/** Typing shows that a first reply is coming, so it moves that deadline. */
export function agentTyping(
  handoff: HandoffState,
  { memberId }: Command<'agent_typing'>,
  context: TransitionContext,
): TransitionResult {
  if (handoff.ownerMemberId !== memberId) return notOwner(handoff);
  if (handoff.status !== 'accepted') return unchanged(handoff, context);
  const dueAt = addSeconds(context.now, context.timing.firstReplySeconds);
  return planTransition(handoff, context, { schedule: [{ kind: 'first_reply', dueAt }] });
}

/** accepted → queued, because the owner wrote nothing in `firstReplySeconds`. */
export function firstReplyExpired(
  handoff: HandoffState,
  { missedInARow }: Command<'first_reply_expired'>,
  context: TransitionContext,
): TransitionResult {
  if (handoff.status !== 'accepted') return invalid(handoff, 'first_reply_expired');
  const memberId = ownerOf(handoff);
  return requeue(handoff, context, {
    event: { kind: 'first_reply_missed', actor: { kind: 'timer' }, data: { memberId } },
    set: passedBy(handoff, memberId, context.now),
    schedule: [reofferTimer(context)],
    misses: oneMoreMiss(memberId, missedInARow, context),
  });
}

/** Public messages of either side start it again. */
export function inactivityTimer({ now, timing }: TransitionContext): PlannedTimer {
  return { kind: 'inactivity', dueAt: addSeconds(now, timing.inactivitySeconds) };
}
