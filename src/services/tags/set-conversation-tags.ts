import type { TeamConversation } from '../../contracts/api/conversation';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { findConversationTagIds } from '../../db/repositories/tags';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';
import { tagThread } from './tag-thread';

/** Puts exactly these tags on a conversation. @throws ServiceProblem not_found, conflict beyond the limit */
export function setConversationTags(
  ctx: ServiceContext,
  input: { readonly conversationId: string; readonly tagIds: readonly string[] },
): Promise<TeamConversation> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    const there = await findConversationTagIds(work, input.conversationId);
    const remove = there.filter((id) => !input.tagIds.includes(id));
    if (await tagThread(thread, { add: input.tagIds, remove })) return (await saveThread(thread)).team;
    const conversation = await findTeamConversation(work, input.conversationId);
    if (!conversation) throw notFound('conversation');
    return conversation;
  });
}
