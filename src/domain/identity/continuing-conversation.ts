import type { ConversationStatus, HandoffStatus } from '../handoff/types';

/** A visitor's current conversation as it counts when two visitors become one. */
export interface CurrentConversation {
  readonly status: ConversationStatus;
  /** Of the open episode; null without one. */
  readonly handoffStatus: HandoffStatus | null;
  /** Whether the visitor has written anything. */
  readonly hasWritten: boolean;
}

/**
 * Which of two current conversations goes on when an anonymous browser turns out to be a known visitor.
 *
 * - One in which the anonymous visitor waits for, or talks with, a person goes on: they look at it right now.
 * - Otherwise the known visitor's goes on if a person is, or is about to be, in it.
 * - Otherwise the one on the screen goes on if anything was written in it; a bare greeting gives way to what the
 *   known visitor has.
 *
 * @param known null when the known visitor has no conversation
 */
export function continuingConversation(
  anonymous: CurrentConversation,
  known: CurrentConversation | null,
): 'anonymous' | 'known' {
  if (known === null || anonymous.handoffStatus !== null) return 'anonymous';
  if (known.handoffStatus !== null) return 'known';
  return anonymous.hasWritten ? 'anonymous' : 'known';
}
