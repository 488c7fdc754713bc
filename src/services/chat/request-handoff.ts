import type { VisitorConversation } from '../../contracts/api/chat';
import type { VisitorContext } from '../context';
import { openEpisode } from '../handoffs/open-episode';
import { loadOrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { loadVisitorConversation } from '../thread/visitor-conversation';
import { inTenant } from '../work';
import { currentConversation } from './current-conversation';

/**
 * The visitor asks for a person by the button. Asking again while a person is on the way changes nothing.
 * @throws ServiceProblem invalid_transition in a closed conversation, which a message reopens
 */
export function requestHandoff(
  ctx: VisitorContext,
): Promise<{ readonly created: boolean; readonly conversation: VisitorConversation }> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, await currentConversation(work, ctx));
    if (thread.handoff) {
      const conversation = await loadVisitorConversation(work, thread.conversation.id);
      if (!conversation) throw new Error('the locked conversation vanished');
      return { created: false, conversation };
    }
    if (thread.conversation.status === 'closed') {
      throw new ServiceProblem('invalid_transition', 'Write a message to open the conversation again');
    }
    const policy = await loadOrgPolicy(work);
    await openEpisode(thread, policy, {
      reason: 'visitor_request',
      actor: { kind: 'visitor' },
      messageKey: 'handoffRequested',
      whyNow: 'The visitor pressed “Talk to a person”.',
      trigger: null,
      decisionId: null,
      teamId: null,
      skill: null,
      priority: null,
    });
    return { created: true, conversation: (await saveThread(thread)).visitor };
  });
}
