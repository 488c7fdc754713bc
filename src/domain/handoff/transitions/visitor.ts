import { addSeconds } from '../add-seconds';
import type { HandoffCommand, TransitionContext } from '../commands';
import type { TransitionResult } from '../plan';
import { ended, ownerOf, planTransition, unchanged } from '../plan-transition';
import type { HandoffActor, HandoffState } from '../types';
import { invalid, isOwned } from './problems';
import { inactivityTimer } from './reply';
import { requeue, visitorGoneTimer } from './requeue';

type Command<T extends HandoffCommand['type']> = Extract<HandoffCommand, { type: T }>;

/**
 * A message of the visitor in an engaged conversation starts the clocks that guard its answer; a snoozed one
 * wakes its owner, or goes to the queue when the owner is absent.
 */
export function visitorMessage(
  handoff: HandoffState,
  { ownerPresence, ownerLastSeenAt }: Command<'visitor_message'>,
  context: TransitionContext,
): TransitionResult {
  if (handoff.status !== 'engaged') return unchanged(handoff, context);
  const lostAt = addSeconds(ownerLastSeenAt ?? context.now, context.timing.lostAgentSeconds);
  const lookAt = new Date(Math.max(lostAt.getTime(), context.now.getTime()));
  const schedule = [
    inactivityTimer(context),
    visitorGoneTimer(context),
    { kind: 'agent_lost', dueAt: lookAt },
  ] as const;
  if (context.conversationStatus !== 'snoozed') return planTransition(handoff, context, { schedule });
  const actor = { kind: 'visitor' } as const;
  if (ownerPresence === 'online') {
    const event = { kind: 'woken', actor, data: { cause: 'visitor' } } as const;
    return planTransition(handoff, context, { snooze: 'wake', event, schedule });
  }
  const memberId = ownerOf(handoff);
  return requeue(handoff, context, {
    event: { kind: 'agent_lost', actor, data: { memberId }, woken: true },
  });
}

/**
 * The visitor is gone for `visitorGoneSeconds`: nobody spoke yet → abandoned; engaged → resolved by the visitor.
 * A visitor who was seen since gets the rest of that time.
 */
export function visitorGone(
  handoff: HandoffState,
  { lastSeenAt }: Command<'visitor_gone'>,
  context: TransitionContext,
): TransitionResult {
  if (context.conversationStatus === 'snoozed') return invalid(handoff, 'visitor_gone');
  const goneAt = addSeconds(lastSeenAt, context.timing.visitorGoneSeconds);
  if (context.now < goneAt) {
    return planTransition(handoff, context, { schedule: [{ kind: 'visitor_gone', dueAt: goneAt }] });
  }
  const actor = { kind: 'timer' } as const;
  if (handoff.status === 'engaged') {
    return planTransition(handoff, context, {
      to: 'resolved',
      set: ended(context.now, 'visitor'),
      event: { kind: 'resolved', actor, data: { endedBy: 'visitor' } },
      closesConversation: true,
      tell: ['resolved'],
      askCsat: true,
    });
  }
  return planTransition(handoff, context, {
    to: 'abandoned',
    set: ended(context.now, 'visitor'),
    event: { kind: 'abandoned', actor },
  });
}

/** queued or offered → cancelled: "never mind", a promise instead of the wait, or the conversation is closed. */
export function cancel(
  handoff: HandoffState,
  command: Command<'cancel'>,
  context: TransitionContext,
): TransitionResult {
  if (isOwned(handoff)) return invalid(handoff, 'cancel');
  if (command.cause !== 'closed') {
    const { cause } = command;
    return planTransition(handoff, context, {
      to: 'cancelled',
      set: ended(context.now, 'visitor'),
      event: { kind: 'cancelled', actor: { kind: 'visitor' }, data: { cause } },
      // The promise is said in words of its own.
      tell: cause === 'promised' ? [] : ['visitorCancelled'],
    });
  }
  const actor: HandoffActor =
    command.memberId === null ? { kind: 'system' } : { kind: 'member', memberId: command.memberId };
  return planTransition(handoff, context, {
    to: 'cancelled',
    set: ended(context.now, command.memberId === null ? 'system' : 'agent'),
    event: { kind: 'cancelled', actor, data: { cause: 'closed' } },
    closesConversation: true,
    tell: ['resolved'],
  });
}

/**
 * The visitor's data is being deleted: waiting → cancelled, accepted → abandoned, engaged (snoozed too) → resolved by
 * the visitor. Nothing is said and nothing asked: nobody is there to read it.
 */
export function erase(handoff: HandoffState, context: TransitionContext): TransitionResult {
  const actor = { kind: 'visitor' } as const;
  const set = ended(context.now, 'visitor');
  const closesConversation = true;
  if (handoff.status === 'engaged') {
    const event = { kind: 'resolved', actor, data: { endedBy: 'visitor' } } as const;
    return planTransition(handoff, context, { to: 'resolved', set, event, closesConversation });
  }
  const [to, kind] = isOwned(handoff)
    ? (['abandoned', 'abandoned'] as const)
    : (['cancelled', 'cancelled'] as const);
  const event = { kind, actor, data: { cause: 'erased' } };
  return planTransition(handoff, context, { to, set, event, closesConversation });
}
