import type { Member } from '../../contracts/api/team';
import { revokeInvitationsOf } from '../../db/repositories/invitations';
import { markDeactivated } from '../../db/repositories/members';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { auditPeople } from './audit-people';
import { findMemberView } from './find-member-view';
import { giveBackConversations } from './give-back-conversations';
import { lockForChange } from './lock-for-change';

/**
 * Ends a membership at once: no more sessions in this organisation, sockets closed, live conversations back in the
 * queue with their visitors told (design §2, §7). Doing it again changes nothing.
 * @throws ServiceProblem not_found, forbidden, last_owner, conflict for oneself
 */
export async function deactivateMember(
  ctx: ServiceContext,
  input: { readonly memberId: string },
): Promise<Member> {
  const { memberId } = input;
  if (ctx.actor.kind === 'member' && ctx.actor.memberId === memberId) {
    throw new ServiceProblem('conflict', 'You cannot deactivate yourself');
  }
  const userId = await inTenant(ctx, async (work) => {
    const member = await lockForChange(work, ctx, memberId, { kind: 'deactivate' });
    if (member.deactivatedAt !== null) return null;
    await markDeactivated(work, memberId);
    await revokeInvitationsOf(work, memberId);
    await auditPeople(work, ctx, { action: 'member.deactivated', subjectId: memberId, data: {} });
    return member.userId;
  });
  if (userId !== null) {
    await ctx.realtime
      .terminate(userId)
      .catch((error: unknown) => ctx.log.warn({ err: error }, 'sockets were not ended'));
  }
  await giveBackConversations(ctx, { cause: 'deactivated', memberId });
  return inTenant(ctx, (work) => findMemberView(work, memberId));
}
