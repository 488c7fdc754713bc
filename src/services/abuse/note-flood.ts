import { findCurrentConversationId } from '../../db/repositories/visitors';
import type { VisitorContext } from '../context';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';

/** A visitor went on writing long after the rate limit had refused them: their conversation is a flood. */
export function noteFlood(ctx: VisitorContext): Promise<void> {
  return inTenant(ctx, async (work) => {
    const conversationId = await findCurrentConversationId(work, ctx.actor.visitorId);
    if (conversationId === null) return;
    const thread = await openThread(work, conversationId);
    if (thread.conversation.spamReview !== null) return;
    thread.change({ spamVerdict: 'flood', spamReasons: ['too_fast'] });
    await saveThread(thread);
  });
}
