import { conversationChannel } from '../../contracts/realtime/channels';
import { conversationEvents } from '../../contracts/realtime/events';
import type { MemberContext } from '../context';
import { makeEvent } from '../emit';
import { commandHandoff } from '../handoffs/decide';
import { loadOrgPolicy } from '../policy/org-policy';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';

/**
 * The owner types a public reply: the visitor sees it, and the first-reply timeout is extended. Anybody else's
 * typing shows nowhere here.
 * @throws ServiceProblem not_owner, handoff_ended, not_found
 */
export function teamTyping(
  ctx: MemberContext,
  input: { readonly conversationId: string; readonly typing: boolean },
): Promise<void> {
  const { memberId, name } = ctx.actor;
  const { conversationId, typing } = input;
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, conversationId);
    if (typing) await commandHandoff(thread, await loadOrgPolicy(work), { type: 'agent_typing', memberId });
    const payload = { conversationId, who: 'agent' as const, name, typing };
    work.events.push(makeEvent(conversationEvents, conversationChannel(conversationId), 'typing', payload));
  });
}
