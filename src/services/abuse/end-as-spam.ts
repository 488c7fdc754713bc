import { can } from '../../domain/access/permissions';
import type { MemberActor } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { applyOutcomeToLead } from '../leads/apply-outcome';
import { loadOrgPolicy } from '../policy/org-policy';
import { giveUpForSpam } from '../promises/settle-promises';
import type { Thread } from '../thread/thread';

/**
 * Ends a conversation as spam, whoever has it: an episode that a person owns is resolved so, one that waits is
 * cancelled, the bot's is closed. Nobody is asked for a rating, nothing stays promised. Part of the caller's
 * transaction; `saveThread` follows.
 * @throws ServiceProblem not_owner for somebody else's, unless the role may act for them
 */
export async function endAsSpam(thread: Thread, { memberId, role, name }: MemberActor): Promise<void> {
  const { work, conversation, handoff } = thread;
  thread.change({ spamReview: 'confirmed' });
  if (handoff) {
    const policy = await loadOrgPolicy(work);
    const isOwned = handoff.status === 'accepted' || handoff.status === 'engaged';
    if (isOwned) {
      const mayActForOwner = can(role, 'handoff.act_for_owner');
      const command = { type: 'resolve', outcome: 'spam', memberId, mayActForOwner } as const;
      await commandHandoff(thread, policy, command, { values: { agentName: name } });
    } else {
      await commandHandoff(thread, policy, { type: 'cancel', cause: 'closed', memberId });
    }
  }
  thread.change({ status: 'closed', closedAt: conversation.closedAt ?? work.now, csatHandoffId: null });
  await applyOutcomeToLead(work, conversation.leadId, { outcome: 'spam', dealValueMinor: null, memberId });
  await giveUpForSpam(work, conversation.id);
}
