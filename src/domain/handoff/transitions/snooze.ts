import type { HandoffCommand, TransitionContext } from '../commands';
import type { TransitionResult } from '../plan';
import { planTransition, unchanged } from '../plan-transition';
import type { HandoffState } from '../types';
import { invalid, isOwned, mayAct, notOwner } from './problems';
import { inactivityTimer } from './reply';

type Command<T extends HandoffCommand['type']> = Extract<HandoffCommand, { type: T }>;

/** Puts an engaged conversation off: its clocks stop until the given time or the visitor's next message. */
export function snooze(
  handoff: HandoffState,
  command: Command<'snooze'>,
  context: TransitionContext,
): TransitionResult {
  if (isOwned(handoff) && !mayAct(handoff, command)) return notOwner(handoff);
  const { memberId, until } = command;
  const isPast = until !== null && until <= context.now;
  if (handoff.status !== 'engaged' || isPast) return invalid(handoff, 'snooze');
  return planTransition(handoff, context, {
    snooze: { until },
    event: {
      kind: 'snoozed',
      actor: { kind: 'member', memberId },
      data: { until: until?.toISOString() ?? null },
    },
    cancel: ['snooze'],
    schedule: until === null ? [] : [{ kind: 'snooze', dueAt: until }],
  });
}

/**
 * The owner has it back. The visitor's absence is not counted again before their next message: they were not
 * expected to wait in front of the page.
 */
export function wake(
  handoff: HandoffState,
  command: Command<'wake'>,
  context: TransitionContext,
): TransitionResult {
  if (command.cause === 'member' && isOwned(handoff) && !mayAct(handoff, command)) return notOwner(handoff);
  if (handoff.status !== 'engaged') return invalid(handoff, 'wake');
  if (context.conversationStatus !== 'snoozed') return unchanged(handoff, context);
  return planTransition(handoff, context, {
    snooze: 'wake',
    event: {
      kind: 'woken',
      actor: command.cause === 'timer' ? { kind: 'timer' } : { kind: 'member', memberId: command.memberId },
      data: { cause: command.cause },
    },
    schedule: [inactivityTimer(context)],
  });
}
