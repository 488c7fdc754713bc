import type { VisitorConversation } from '../../contracts/api/chat';
import type { VisitorContext } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { loadOrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';
import { currentConversation } from './current-conversation';

/**
 * "Never mind": the visitor goes on with the bot.
 * @throws ServiceProblem handoff_ended when nobody was asked for, invalid_transition once a person is there
 */
export function cancelHandoff(ctx: VisitorContext): Promise<VisitorConversation> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, await currentConversation(work, ctx));
    await commandHandoff(thread, await loadOrgPolicy(work), { type: 'cancel', cause: 'never_mind' });
    return (await saveThread(thread)).visitor;
  });
}
