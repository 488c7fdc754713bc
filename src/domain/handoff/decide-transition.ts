import type { HandoffCommand, TransitionContext } from './commands';
import { isOpen } from './is-open';
import type { TransitionResult } from './plan';
import { claim } from './transitions/claim';
import { inactivity, resolve, returnToBot, unserve } from './transitions/ending';
import { agentLost, memberRemoved } from './transitions/loss';
import { decline, offer, offerExpired, offerWithdrawn } from './transitions/offer';
import { refuse } from './transitions/problems';
import { agentTyping, firstReplyExpired, publicReply } from './transitions/reply';
import { snooze, wake } from './transitions/snooze';
import { transfer } from './transitions/transfer';
import { cancel, erase, visitorGone, visitorMessage } from './transitions/visitor';
import { overflow, stillWaiting } from './transitions/waiting';
import type { HandoffState } from './types';

/**
 * The state machine of design §2 as one pure function.
 *
 * @param handoff the episode as read under its lock
 * @param command what is asked, with everything about members that the decision needs
 * @param context the database's clock, the policy's timing and routing, the conversation's status
 * @returns what to write in one transaction, or the problem to answer with (409 and its `code`)
 */
export function decideTransition(
  handoff: HandoffState,
  command: HandoffCommand,
  context: TransitionContext,
): TransitionResult {
  if (!isOpen(handoff.status)) return refuse({ code: 'handoff_ended', status: handoff.status });
  switch (command.type) {
    case 'offer':
      return offer(handoff, command, context);
    case 'accept':
    case 'takeover':
      return claim(handoff, command, context);
    case 'decline':
      return decline(handoff, command, context);
    case 'offer_expired':
      return offerExpired(handoff, command, context);
    case 'offer_withdrawn':
      return offerWithdrawn(handoff, command, context);
    case 'public_reply':
      return publicReply(handoff, command, context);
    case 'agent_typing':
      return agentTyping(handoff, command, context);
    case 'first_reply_expired':
      return firstReplyExpired(handoff, command, context);
    case 'agent_lost':
      return agentLost(handoff, command, context);
    case 'member_removed':
      return memberRemoved(handoff, command, context);
    case 'visitor_message':
      return visitorMessage(handoff, command, context);
    case 'resolve':
      return resolve(handoff, command, context);
    case 'inactivity':
      return inactivity(handoff, command, context);
    case 'return_to_bot':
      return returnToBot(handoff, command, context);
    case 'transfer':
      return transfer(handoff, command, context);
    case 'visitor_gone':
      return visitorGone(handoff, command, context);
    case 'cancel':
      return cancel(handoff, command, context);
    case 'erase':
      return erase(handoff, context);
    case 'unserve':
      return unserve(handoff, command, context);
    case 'still_waiting':
      return stillWaiting(handoff, context);
    case 'overflow':
      return overflow(handoff, command, context);
    case 'snooze':
      return snooze(handoff, command, context);
    case 'wake':
      return wake(handoff, command, context);
  }
}
