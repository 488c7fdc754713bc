import type { HandoffResult } from '../../contracts/api/handoff';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { withTenant } from '../../db/tenant';
import type { MemberContext } from '../context';
import { takeOverConversation } from '../handoffs/take-over-conversation';
import { transferHandoff } from '../handoffs/transfer-handoff';
import { notFound, ServiceProblem } from '../problem';

/**
 * Gives a conversation to a member who is available: to oneself by taking it over, to a colleague by a transfer
 * that they are offered.
 * @throws ServiceProblem invalid_transition when a colleague is named and no episode is open, not_found, and what a
 *   takeover or a transfer throws
 */
export async function assignConversation(
  ctx: MemberContext,
  input: { readonly conversationId: string; readonly memberId: string; readonly note: string | undefined },
): Promise<HandoffResult> {
  const { conversationId, memberId } = input;
  if (memberId === ctx.actor.memberId) {
    return takeOverConversation(ctx, { conversationId, overrideCapacity: false });
  }
  const conversation = await withTenant(ctx.database, ctx.orgId, (tenant) =>
    findTeamConversation(tenant, conversationId),
  );
  if (!conversation) throw notFound('conversation');
  if (!conversation.handoff) {
    throw new ServiceProblem('invalid_transition', 'Take it over before giving it to a colleague');
  }
  const note = input.note ?? `Assigned by ${ctx.actor.name}`;
  return transferHandoff(ctx, { handoffId: conversation.handoff.id, memberId, note });
}
