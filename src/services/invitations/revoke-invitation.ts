import { changeInvitation, lockOpenInvitation } from '../../db/repositories/invitations';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound } from '../problem';
import { inTenant } from '../work';

/** Makes the link of an open invitation void. @throws ServiceProblem not_found */
export function revokeInvitation(
  ctx: ServiceContext,
  input: { readonly invitationId: string },
): Promise<void> {
  const { invitationId } = input;
  return inTenant(ctx, async (work) => {
    const row = await lockOpenInvitation(work, invitationId);
    if (!row) throw notFound('invitation');
    await changeInvitation(work, invitationId, { revokedAt: work.now });
    const line = { action: 'invitation.revoked', subjectId: invitationId, data: { email: row.email } };
    await auditPeople(work, ctx, line);
  });
}
