import { conversationChannel } from '../../contracts/realtime/channels';
import { conversationEvents } from '../../contracts/realtime/events';
import { raiseVisitorReadSeq } from '../../db/repositories/conversations';
import type { VisitorContext } from '../context';
import { makeEvent } from '../emit';
import { inTenant } from '../work';
import { currentConversation } from './current-conversation';

/** Notes how far the visitor has read; going back changes nothing. */
export function visitorRead(ctx: VisitorContext, input: { readonly seq: number }): Promise<void> {
  return inTenant(ctx, async (work) => {
    const conversationId = await currentConversation(work, ctx);
    const raised = await raiseVisitorReadSeq(work, conversationId, input.seq);
    if (raised === null) return;
    const payload = { conversationId, side: 'visitor' as const, seq: raised };
    work.events.push(makeEvent(conversationEvents, conversationChannel(conversationId), 'read', payload));
  });
}
