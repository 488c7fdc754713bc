import { isIdleBotConversation } from '../../domain/handoff/idle-conversation';
import type { ConversationStatus } from '../../domain/handoff/types';
import type { SystemContext } from '../context';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';

/**
 * Closes a conversation with the bot that nobody has written in for a day. Looked at again under its lock: a message
 * or a request for a person that came first keeps it open, and of several who try one closes it.
 * @returns whether this call closed it
 */
export function closeIdleConversation(
  ctx: SystemContext,
  input: { readonly conversationId: string },
): Promise<boolean> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    const { status, lastMessageAt, createdAt } = thread.conversation;
    // A CHECK of the table keeps the status within the list.
    const state = { status: status as ConversationStatus, lastMessageAt, createdAt };
    if (!isIdleBotConversation(state, thread.handoff !== null, work.now)) return false;
    thread.change({ status: 'closed', closedAt: work.now });
    await saveThread(thread);
    return true;
  });
}
