import { conversationChannel, inboxChannel } from '../../contracts/realtime/channels';
import { conversationEvents, inboxEvents } from '../../contracts/realtime/events';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { findRateableHandoff, insertRating } from '../../db/repositories/ratings';
import type { VisitorContext } from '../context';
import { makeEvent } from '../emit';
import { ServiceProblem } from '../problem';
import { loadVisitorConversation } from '../thread/visitor-conversation';
import { inTenant } from '../work';
import { currentConversation } from './current-conversation';

export interface RateInput {
  /** 1–5. */
  readonly rating: number;
  readonly comment?: string | undefined;
  /** Left out: the last engaged episode. */
  readonly handoffId?: string | undefined;
}

/**
 * Stores a rating of an engaged episode of the visitor's own; a later one counts instead of an earlier one.
 * @throws ServiceProblem not_found when there is no such episode
 */
export function rateConversation(
  ctx: VisitorContext,
  input: RateInput,
): Promise<{ id: string; handoffId: string; rating: number; createdAt: string }> {
  return inTenant(ctx, async (work) => {
    const conversationId = await currentConversation(work, ctx);
    const handoff = await findRateableHandoff(work, conversationId, input.handoffId);
    if (!handoff) throw new ServiceProblem('not_found', 'There is no conversation with a person to rate');
    const stored = await insertRating(work, {
      conversationId,
      handoffId: handoff.id,
      memberId: handoff.ownerMemberId,
      rating: input.rating,
      comment: input.comment ?? '',
    });
    const conversation = await findTeamConversation(work, conversationId);
    if (conversation) {
      const payload = { conversationId, handoffId: handoff.id, conversation };
      work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'conversation.updated', payload));
    }
    // The visitor's other tabs ask no more.
    const visitor = await loadVisitorConversation(work, conversationId);
    if (visitor) {
      const payload = { conversationId, conversation: visitor };
      const channel = conversationChannel(conversationId);
      work.events.push(makeEvent(conversationEvents, channel, 'conversation.updated', payload));
    }
    return {
      id: stored.id,
      handoffId: handoff.id,
      rating: input.rating,
      createdAt: stored.createdAt.toISOString(),
    };
  });
}
