import type { Invitation } from '../../contracts/api/people';
import { findOpenInvitations, insertInvitation } from '../../db/repositories/invitations';
import { findActiveByEmail } from '../../db/repositories/members';
import type { Role } from '../../domain/access/roles';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { auditData, auditPeople } from '../members/audit-people';
import { roleOf } from '../members/lock-for-change';
import { notFound, ServiceProblem } from '../problem';
import { requireTeams } from '../teams/require-teams';
import { inTenant } from '../work';
import { expiryFrom, type InvitationLink, mailInvitation } from './mail-invitation';

export interface InviteInput {
  readonly email: string;
  readonly role: Role;
  readonly teamIds: readonly string[];
  readonly linkFor: InvitationLink;
}

/**
 * Invites somebody by mail; they join with the role and teams chosen here.
 * @throws ServiceProblem already_member, forbidden where somebody below an owner invites one, not_found for a foreign
 *   team; a unique violation (409) when the address has an open invitation
 */
export function inviteMember(ctx: ServiceContext, input: InviteInput): Promise<Invitation> {
  const { role, teamIds, linkFor } = input;
  const email = input.email.toLowerCase();
  if (role === 'owner' && roleOf(ctx) !== 'owner') {
    throw new ServiceProblem('forbidden', 'Only owners invite owners');
  }
  return inTenant(ctx, async (work) => {
    if (await findActiveByEmail(work, email)) throw new ServiceProblem('already_member');
    await requireTeams(work, teamIds);
    const row = await insertInvitation(work, {
      email,
      role,
      teamIds: [...new Set(teamIds)],
      invitedBy: actorMemberId(ctx),
      expiresAt: expiryFrom(work.now),
    });
    await mailInvitation(work, ctx, row, linkFor);
    const data = auditData({ email, role, teamIds });
    await auditPeople(work, ctx, { action: 'member.invited', subjectId: row.id, data });
    const [invitation] = await findOpenInvitations(work, row.id);
    if (!invitation) throw notFound('invitation');
    return invitation;
  });
}
