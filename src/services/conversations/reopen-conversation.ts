import type { TeamConversation } from '../../contracts/api/conversation';
import { markHandoffReopened } from '../../db/repositories/handoffs';
import type { MemberContext } from '../context';
import { ServiceProblem } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';

/**
 * Opens a closed conversation again, for the bot; whoever wants it takes it over.
 * @throws ServiceProblem invalid_transition when it is not closed, not_found
 */
export function reopenConversation(
  ctx: MemberContext,
  input: { readonly conversationId: string },
): Promise<TeamConversation> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    const { status, lastHandoffId } = thread.conversation;
    if (status !== 'closed') throw new ServiceProblem('invalid_transition', 'The conversation is not closed');
    if (lastHandoffId) await markHandoffReopened(work, lastHandoffId);
    thread.change({ status: 'bot', closedAt: null, csatHandoffId: null });
    return (await saveThread(thread)).team;
  });
}
