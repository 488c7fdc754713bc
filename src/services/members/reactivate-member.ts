import type { Member } from '../../contracts/api/team';
import { revokeInvitationsOf } from '../../db/repositories/invitations';
import { changeMember, lockMember } from '../../db/repositories/members';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { auditPeople } from './audit-people';
import { findMemberView } from './find-member-view';
import { roleOf } from './lock-for-change';

/**
 * Lets a deactivated member in again, offline and with the role they had.
 * @throws ServiceProblem not_found, forbidden where somebody below an owner would make one
 */
export function reactivateMember(ctx: ServiceContext, input: { readonly memberId: string }): Promise<Member> {
  const { memberId } = input;
  return inTenant(ctx, async (work) => {
    const member = await lockMember(work, memberId);
    if (!member) throw notFound('member');
    if (member.role === 'owner' && roleOf(ctx) !== 'owner') {
      throw new ServiceProblem('forbidden', 'Only owners change owners');
    }
    if (member.deactivatedAt !== null) {
      await changeMember(work, memberId, { deactivatedAt: null });
      await revokeInvitationsOf(work, memberId);
      await auditPeople(work, ctx, { action: 'member.reactivated', subjectId: memberId, data: {} });
    }
    return findMemberView(work, memberId);
  });
}
