import { findLatestHandoff, markHandoffReopened, toHandoffState } from '../../db/repositories/handoffs';
import type { Speaker } from '../../db/repositories/visitors';
import { decideReturnOfVisitor, type ReturnOfVisitor } from '../../domain/handoff/return-of-visitor';
import type { ConversationStatus } from '../../domain/handoff/types';
import { channelAppearance } from '../channels/channel-appearance';
import type { OrgPolicy } from '../policy/org-policy';
import { tell } from '../thread/tell';
import type { Thread } from '../thread/thread';
import type { Work } from '../work';
import { openConversation } from './open-conversation';

/**
 * Where a visitor goes on: this conversation, the same one reopened, or a new one linked to it (design §2, "back
 * again"). Part of the caller's transaction; `saveThread` follows.
 */
export async function continueThread(
  work: Work,
  policy: OrgPolicy,
  visitor: Pick<Speaker, 'language' | 'lead'>,
  current: Thread,
): Promise<{ thread: Thread; continuedFrom: string | null }> {
  const { conversation } = current;
  if (conversation.status !== 'closed') return { thread: current, continuedFrom: null };
  const decision = await decideReturn(work, policy, current);
  if (decision.kind === 'new_conversation') {
    const { channelId, visitorId, leadId, teamId, page, isTest } = conversation;
    const thread = await openConversation(
      work,
      policy,
      {
        channelId,
        visitorId,
        leadId,
        teamId,
        page,
        isTest,
        language: visitor.language,
        previousId: conversation.id,
      },
      [],
      await channelAppearance(work, channelId),
    );
    return { thread, continuedFrom: conversation.id };
  }
  if (decision.kind === 'reopen') {
    if (decision.reopenedHandoffId) await markHandoffReopened(work, decision.reopenedHandoffId);
    current.change({ status: 'bot', closedAt: null, csatHandoffId: null });
    tell(current, policy, decision.tell, { visitorName: visitor.lead.name });
  }
  return { thread: current, continuedFrom: null };
}

async function decideReturn(work: Work, policy: OrgPolicy, thread: Thread): Promise<ReturnOfVisitor> {
  const { id, status, closedAt } = thread.conversation;
  const latest = await findLatestHandoff(work, id);
  return decideReturnOfVisitor(
    // A CHECK of the table keeps the status within the list.
    { id, status: status as ConversationStatus, closedAt },
    latest && toHandoffState(latest),
    work.now,
    policy.document.timing,
  );
}
