import { conversationChannel, threadChannel } from '../../contracts/realtime/channels';
import { conversationEvents, threadEvents } from '../../contracts/realtime/events';
import { raiseVisitorProgress } from '../../db/repositories/conversations';
import type { VisitorContext } from '../context';
import { makeEvent } from '../emit';
import { inTenant } from '../work';
import { currentConversation } from './current-conversation';

/**
 * Notes how far the visitor has read or, unless `seen`, how far one of their tabs has what was written; going back
 * changes nothing. What is read has been delivered.
 */
export function visitorRead(
  ctx: VisitorContext,
  input: { readonly seq: number; readonly seen: boolean },
): Promise<void> {
  return inTenant(ctx, async (work) => {
    const conversationId = await currentConversation(work, ctx);
    const progress = await raiseVisitorProgress(work, conversationId, input);
    if (progress === null) return;
    work.events.push(
      input.seen
        ? makeEvent(conversationEvents, conversationChannel(conversationId), 'read', {
            conversationId,
            side: 'visitor',
            seq: progress.read,
          })
        : makeEvent(threadEvents, threadChannel(conversationId), 'delivered', {
            conversationId,
            seq: progress.delivered,
          }),
    );
  });
}
