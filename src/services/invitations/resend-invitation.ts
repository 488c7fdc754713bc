import type { Invitation } from '../../contracts/api/people';
import { changeInvitation, findOpenInvitations, lockOpenInvitation } from '../../db/repositories/invitations';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { roleOf } from '../members/lock-for-change';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { expiryFrom, type InvitationLink, mailInvitation } from './mail-invitation';

/** Mails a new link with a new term; links mailed before stop working. @throws ServiceProblem not_found, forbidden */
export function resendInvitation(
  ctx: ServiceContext,
  input: { readonly invitationId: string; readonly linkFor: InvitationLink },
): Promise<Invitation> {
  const { invitationId, linkFor } = input;
  return inTenant(ctx, async (work) => {
    const row = await lockOpenInvitation(work, invitationId);
    if (!row) throw notFound('invitation');
    if (row.role === 'owner' && roleOf(ctx) !== 'owner') {
      throw new ServiceProblem('forbidden', 'Only owners invite owners');
    }
    const renewed = { version: row.version + 1, expiresAt: expiryFrom(work.now) };
    await changeInvitation(work, invitationId, renewed);
    await mailInvitation(work, ctx, { ...row, ...renewed }, linkFor);
    const line = { action: 'invitation.resent', subjectId: invitationId, data: { email: row.email } };
    await auditPeople(work, ctx, line);
    const [invitation] = await findOpenInvitations(work, invitationId);
    if (!invitation) throw notFound('invitation');
    return invitation;
  });
}
