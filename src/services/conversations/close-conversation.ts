import type { TeamConversation } from '../../contracts/api/conversation';
import type { MemberContext } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { loadOrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';

/**
 * Closes a conversation that no person owns; a waiting episode is cancelled. One that a person owns is resolved or
 * handed back instead, so that its outcome is known.
 * @throws ServiceProblem invalid_transition, not_found
 */
export function closeConversation(
  ctx: MemberContext,
  input: { readonly conversationId: string },
): Promise<TeamConversation> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    if (thread.conversation.status === 'closed') {
      throw new ServiceProblem('invalid_transition', 'The conversation is closed already');
    }
    if (thread.handoff) {
      const command = { type: 'cancel', cause: 'closed', memberId: ctx.actor.memberId } as const;
      await commandHandoff(thread, await loadOrgPolicy(work), command);
    }
    thread.change({ status: 'closed', closedAt: work.now });
    return (await saveThread(thread)).team;
  });
}
