import { conversationChannel, inboxChannel } from '../../contracts/realtime/channels';
import { conversationEvents, inboxEvents } from '../../contracts/realtime/events';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { raiseTeamReadSeq } from '../../db/repositories/conversations';
import type { ServiceContext } from '../context';
import { makeEvent } from '../emit';
import { notFound } from '../problem';
import { inTenant } from '../work';

/**
 * Notes how far the team has read; going back changes nothing.
 * @throws ServiceProblem not_found
 */
export function teamRead(
  ctx: ServiceContext,
  input: { readonly conversationId: string; readonly seq: number },
): Promise<void> {
  const { conversationId } = input;
  return inTenant(ctx, async (work) => {
    const raised = await raiseTeamReadSeq(work, conversationId, input.seq);
    const conversation = await findTeamConversation(work, conversationId);
    if (!conversation) throw notFound('conversation');
    if (raised === null) return;
    const handoffId = conversation.handoff?.id ?? null;
    work.events.push(
      makeEvent(conversationEvents, conversationChannel(conversationId), 'read', {
        conversationId,
        side: 'team',
        seq: raised,
      }),
      makeEvent(inboxEvents, inboxChannel(work.orgId), 'conversation.updated', {
        conversationId,
        handoffId,
        conversation,
      }),
    );
  });
}
