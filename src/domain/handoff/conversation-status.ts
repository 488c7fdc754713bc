import type { ConversationStatus, HandoffStatus } from './types';

/**
 * The status of a conversation from its newest episode (design §1). Every place that stores it takes it from here.
 *
 * @param handoff status of the newest episode, null when there was none
 * @param snoozed whether the owner put the engaged episode off
 * @param closed whether the conversation itself was closed
 */
export function conversationStatusOf(
  handoff: HandoffStatus | null,
  { snoozed, closed }: { readonly snoozed: boolean; readonly closed: boolean },
): ConversationStatus {
  switch (handoff) {
    case 'queued':
    case 'offered':
      return 'waiting';
    case 'accepted':
      return 'human';
    case 'engaged':
      return snoozed ? 'snoozed' : 'human';
    default:
      return closed ? 'closed' : 'bot';
  }
}
