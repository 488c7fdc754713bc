import { findOpenEpisodesInTeam, findOpenEpisodesOf } from '../../db/repositories/members';
import type { ServiceContext } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { loadOrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';

type Cause =
  | { readonly cause: 'deactivated'; readonly memberId: string }
  | { readonly cause: 'left_team'; readonly memberId: string; readonly teamId: string };

/**
 * Offered, accepted and engaged episodes of a member who may not work on them any more go back to the queue at once,
 * and the visitors are told (design §2). Each in its own transaction, after the member has lost the right to take new
 * ones. @returns how many went back
 */
export async function giveBackConversations(ctx: ServiceContext, removed: Cause): Promise<number> {
  const { memberId, cause } = removed;
  const episodes = await inTenant(ctx, async (work) => {
    if (removed.cause === 'left_team') return findOpenEpisodesInTeam(work, removed);
    const owned = await findOpenEpisodesOf(work, memberId, 'owned');
    const offered = await findOpenEpisodesOf(work, memberId, 'offered');
    return [...owned, ...offered].map(({ handoffId, conversationId }) => ({ id: handoffId, conversationId }));
  });
  for (const { id, conversationId } of episodes) {
    await inTenant(ctx, async (work) => {
      const thread = await openThread(work, conversationId);
      if (thread.handoff?.id !== id) return;
      const policy = await loadOrgPolicy(work);
      await commandHandoff(thread, policy, { type: 'member_removed', memberId, cause });
      await saveThread(thread);
    });
  }
  return episodes.length;
}
