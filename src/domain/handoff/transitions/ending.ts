import type { MessageKey } from '../../policy/types';
import type { HandoffCommand, TransitionContext } from '../commands';
import type { TransitionResult } from '../plan';
import { ended, planTransition } from '../plan-transition';
import type { HandoffState, UnserveCause } from '../types';
import { invalid, isOwned, mayAct, notOwner } from './problems';

type Command<T extends HandoffCommand['type']> = Extract<HandoffCommand, { type: T }>;

const SAID_WHEN_UNSERVED: Readonly<Record<UnserveCause, MessageKey>> = {
  max_wait: 'nobodyAvailable',
  out_of_hours: 'outOfHours',
  nobody_online: 'nobodyAvailable',
};

/** accepted or engaged → resolved, with an outcome. Spam is not asked for a rating. */
export function resolve(
  handoff: HandoffState,
  command: Command<'resolve'>,
  context: TransitionContext,
): TransitionResult {
  if (!isOwned(handoff)) return invalid(handoff, 'resolve');
  if (!mayAct(handoff, command)) return notOwner(handoff);
  const { memberId, outcome } = command;
  return planTransition(handoff, context, {
    to: 'resolved',
    set: { ...ended(context.now, 'agent'), outcome },
    event: { kind: 'resolved', actor: { kind: 'member', memberId }, data: { endedBy: 'agent', outcome } },
    closesConversation: true,
    tell: ['resolved'],
    askCsat: outcome !== 'spam',
  });
}

/** engaged → resolved by the clock; whether a person spoke last decides if it counts as a resolution. */
export function inactivity(
  handoff: HandoffState,
  { personSpokeLast }: Command<'inactivity'>,
  context: TransitionContext,
): TransitionResult {
  if (handoff.status !== 'engaged' || context.conversationStatus === 'snoozed') {
    return invalid(handoff, 'inactivity');
  }
  return planTransition(handoff, context, {
    to: 'resolved',
    set: ended(context.now, 'timer'),
    event: { kind: 'resolved', actor: { kind: 'timer' }, data: { endedBy: 'timer', personSpokeLast } },
    closesConversation: true,
    tell: ['resolved'],
    askCsat: true,
  });
}

/** accepted or engaged → returned: the bot goes on, knowing what the people said. */
export function returnToBot(
  handoff: HandoffState,
  command: Command<'return_to_bot'>,
  context: TransitionContext,
): TransitionResult {
  if (!isOwned(handoff)) return invalid(handoff, 'return_to_bot');
  if (!mayAct(handoff, command)) return notOwner(handoff);
  return planTransition(handoff, context, {
    to: 'returned',
    set: ended(context.now, 'agent'),
    event: { kind: 'returned', actor: { kind: 'member', memberId: command.memberId } },
    tell: ['returnedToBot'],
    returnToBot: true,
  });
}

/** queued or offered → unserved: nobody can take it, so the visitor gets a fallback instead of a wait. */
export function unserve(
  handoff: HandoffState,
  { cause, fallback }: Command<'unserve'>,
  context: TransitionContext,
): TransitionResult {
  if (isOwned(handoff)) return invalid(handoff, 'unserve');
  return planTransition(handoff, context, {
    to: 'unserved',
    set: ended(context.now, cause === 'max_wait' ? 'timer' : 'system'),
    event: {
      kind: 'unserved',
      actor: { kind: cause === 'max_wait' ? 'timer' : 'system' },
      data: { cause, fallback },
    },
    tell: [SAID_WHEN_UNSERVED[cause]],
  });
}
