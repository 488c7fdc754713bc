import type { Heard } from '../state/conversation-store';

export type CallKind = 'request' | 'offer' | 'reply';

/**
 * Whether what was just heard should call this member: a conversation that began to wait in a shared queue, one offered
 * to them, or a visitor's word in one of their own. What looks like spam calls nobody.
 */
export function worthACall({ before, after }: Heard, memberId: string): CallKind | null {
  const { handoff, owner, unread, spam } = after;
  if (spam?.isHeldBack) return null;
  if (handoff?.status === 'offered') {
    const offeredBefore = before?.handoff?.id === handoff.id ? before.handoff.offeredTo?.id : undefined;
    return handoff.offeredTo?.id === memberId && offeredBefore !== memberId ? 'offer' : null;
  }
  if (handoff?.status === 'queued') {
    return before?.status === 'waiting' ? null : 'request';
  }
  return before !== null && owner?.id === memberId && unread > before.unread ? 'reply' : null;
}
