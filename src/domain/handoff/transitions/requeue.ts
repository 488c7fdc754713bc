import { addSeconds } from '../add-seconds';
import type { TransitionContext } from '../commands';
import type { PlannedTimer, TransitionResult } from '../plan';
import { type Change, planTransition } from '../plan-transition';
import { queueTimers } from '../timers';
import type { HandoffState } from '../types';

/**
 * accepted or engaged → queued: the person is lost and the visitor is told. After an engagement the new wait is
 * timed by itself; before one, the visitor has been waiting all along.
 */
export function requeue(
  handoff: HandoffState,
  context: TransitionContext,
  { event, set = {}, schedule = [], misses }: Pick<Change, 'event' | 'set' | 'schedule' | 'misses'>,
): TransitionResult {
  const wasEngaged = handoff.status === 'engaged';
  return planTransition(handoff, context, {
    to: 'queued',
    set: {
      ...set,
      ownerMemberId: null,
      acceptedAt: null,
      ...(wasEngaged ? { waitingSince: context.now } : {}),
    },
    ...(event ? { event } : {}),
    snooze: 'wake',
    schedule: [
      ...queueTimers(context.now, handoff.teamId, context.timing, context.routing),
      // It does not run in an engaged conversation that was woken before the visitor came back.
      ...(wasEngaged ? [visitorGoneTimer(context)] : []),
      ...schedule,
    ],
    tell: ['agentLost'],
    ...(misses ? { misses } : {}),
  });
}

/** Looks whether the visitor is still there. */
export function visitorGoneTimer({ now, timing }: Pick<TransitionContext, 'now' | 'timing'>): PlannedTimer {
  return { kind: 'visitor_gone', dueAt: addSeconds(now, timing.visitorGoneSeconds) };
}
