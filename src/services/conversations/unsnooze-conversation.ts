import type { TeamConversation } from '../../contracts/api/conversation';
import { can } from '../../domain/access/permissions';
import type { MemberContext } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { loadOrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';

/** Takes a snoozed conversation back. @throws ServiceProblem not_owner, invalid_transition, not_found */
export function unsnoozeConversation(
  ctx: MemberContext,
  input: { readonly conversationId: string },
): Promise<TeamConversation> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    const mayActForOwner = can(ctx.actor.role, 'handoff.act_for_owner');
    const command = { type: 'wake', cause: 'member', memberId: ctx.actor.memberId, mayActForOwner } as const;
    await commandHandoff(thread, await loadOrgPolicy(work), command);
    return (await saveThread(thread)).team;
  });
}
