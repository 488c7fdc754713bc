import type { Counts, InboxView, TeamConversation } from '../../../contracts/api/conversation';

/** Whether a conversation belongs to a view; the same rule as the server's own filter. */
export function isInView(conversation: TeamConversation, view: InboxView, memberId: string): boolean {
  const { status, owner, begun } = conversation;
  if (!begun) return false;
  switch (view) {
    case 'all':
      return true;
    case 'mine':
      return owner?.id === memberId && (status === 'human' || status === 'snoozed');
    case 'waiting':
    case 'bot':
    case 'snoozed':
    case 'closed':
      return status === view;
  }
}

const COUNTED = [
  'waiting',
  'mine',
  'bot',
  'all',
  'snoozed',
  'closed',
] as const satisfies readonly InboxView[];

/**
 * The counts after a conversation has moved. A conversation never seen before may have been counted on the server
 * already, so nothing is guessed for it.
 *
 * @returns the same object when no count changes
 */
export function countsAfter(
  counts: Counts,
  before: TeamConversation | null,
  after: TeamConversation,
  memberId: string,
): Counts {
  if (before === null) return counts;
  const moved = COUNTED.filter(
    (view) => isInView(before, view, memberId) !== isInView(after, view, memberId),
  );
  const read = Number(isUnread(after, memberId)) - Number(isUnread(before, memberId));
  if (moved.length === 0 && read === 0) return counts;
  const next = { ...counts, unread: Math.max(0, counts.unread + read) };
  for (const view of moved) next[view] = Math.max(0, next[view] + (isInView(after, view, memberId) ? 1 : -1));
  return next;
}

/** One's own in which the visitor wrote what nobody has read. */
const isUnread = (conversation: TeamConversation, memberId: string): boolean =>
  conversation.unread > 0 && isInView(conversation, 'mine', memberId);
