import type { TeamConversation } from '../../contracts/api/conversation';
import { findTeamConversation } from '../../db/queries/team-conversation';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';
import { type TagChange, tagThread } from './tag-thread';

/**
 * Adds tags to a conversation and takes others off; every inbox sees it at once.
 * @throws ServiceProblem not_found, conflict beyond the limit
 */
export function changeConversationTags(
  ctx: ServiceContext,
  input: TagChange & { readonly conversationId: string },
): Promise<TeamConversation> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    if (await tagThread(thread, input)) return (await saveThread(thread)).team;
    const conversation = await findTeamConversation(work, input.conversationId);
    if (!conversation) throw notFound('conversation');
    return conversation;
  });
}
