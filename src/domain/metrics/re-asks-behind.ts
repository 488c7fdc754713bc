import type { Item } from './evidence';
import type { MetricsRecords } from './records';

/**
 * How often agents asked for what was known, by an item of a list: in its handoff, or in all handoffs of its conversation.
 * @param memberId only what this member asked; null: everybody
 */
export function reAsksBehind({ episodes }: MetricsRecords, memberId: string | null): (item: Item) => number {
  const byHandoff = new Map<string, number>();
  const byConversation = new Map<string, number>();
  for (const { id, conversationId, ownerMemberId, reAsks } of episodes) {
    if (!reAsks || byHandoff.has(id) || (memberId !== null && ownerMemberId !== memberId)) continue;
    byHandoff.set(id, reAsks);
    byConversation.set(conversationId, (byConversation.get(conversationId) ?? 0) + reAsks);
  }
  return ({ conversationId, handoffId }) =>
    (handoffId === null ? byConversation.get(conversationId) : byHandoff.get(handoffId)) ?? 0;
}
