import type { TeamConversation } from '../../contracts/api/conversation';
import { can } from '../../domain/access/permissions';
import type { MemberContext } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { loadOrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';

/**
 * Sets an engaged conversation aside until a time, or until the visitor writes (`until` null).
 * @throws ServiceProblem validation_failed for a time that is over, not_owner, invalid_transition, not_found
 */
export function snoozeConversation(
  ctx: MemberContext,
  input: { readonly conversationId: string; readonly until: Date | null },
): Promise<TeamConversation> {
  return inTenant(ctx, async (work) => {
    if (input.until !== null && input.until <= work.now) {
      const errors = [{ path: 'body.until', message: 'Must lie in the future' }];
      throw new ServiceProblem('validation_failed', undefined, { errors });
    }
    const thread = await openThread(work, input.conversationId);
    const mayActForOwner = can(ctx.actor.role, 'handoff.act_for_owner');
    const command = {
      type: 'snooze',
      until: input.until,
      memberId: ctx.actor.memberId,
      mayActForOwner,
    } as const;
    await commandHandoff(thread, await loadOrgPolicy(work), command);
    return (await saveThread(thread)).team;
  });
}
