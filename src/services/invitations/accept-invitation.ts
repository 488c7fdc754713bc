import { findOrCreateUser } from '../../db/queries/identify';
import { findOrg } from '../../db/queries/org-policy';
import { insertAudit } from '../../db/repositories/audit';
import { changeInvitation, type InvitationRow, lockOpenInvitation } from '../../db/repositories/invitations';
import { joinAsMember } from '../../db/repositories/members';
import { findActiveTeams, setMembership } from '../../db/repositories/teams';
import type { Tenant } from '../../db/tenant';
import type { Services } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import type { InvitationClaims } from './mail-invitation';

export interface AcceptInput {
  readonly claims: InvitationClaims;
  /** Both for somebody new; null for people who have an account. */
  readonly name: string | null;
  readonly passwordHash: string | null;
}

/**
 * Joins by a mailed link, which proves the address. Once: the second try finds the invitation answered.
 * @throws ServiceProblem invitation_ended, validation_failed where name and password are missing
 */
export async function acceptInvitation(
  services: Services,
  { claims, name, passwordHash }: AcceptInput,
): Promise<{ readonly email: string; readonly org: string }> {
  const ctx = { ...services, orgId: claims.orgId };
  const { email } = await inTenant(ctx, (work) => requireUsable(work, claims));
  const user = await findOrCreateUser(services.database, { email, name, passwordHash });
  if (!user) {
    const errors = [{ path: 'password', message: 'Choose a name and a password to join' }];
    throw new ServiceProblem('validation_failed', 'Choose a name and a password', { errors });
  }
  return inTenant(ctx, async (work) => {
    const invitation = await requireUsable(work, claims);
    const person = { userId: user.id, name: user.name, role: invitation.role };
    const memberId = await joinAsMember(work, person);
    const teams = await findActiveTeams(work, invitation.teamIds);
    await setMembership(
      work,
      { memberId },
      teams.map(({ id }) => id),
    );
    await changeInvitation(work, invitation.id, { acceptedAt: work.now });
    await insertAudit(work, {
      actorKind: 'member',
      actorId: memberId,
      action: 'member.joined',
      subjectId: memberId,
      data: { email, role: invitation.role },
    });
    const org = await findOrg(work);
    return { email, org: org?.name ?? '' };
  });
}

/** @throws ServiceProblem invitation_ended for links that were used, revoked, replaced or have expired */
async function requireUsable(tenant: Tenant, claims: InvitationClaims): Promise<InvitationRow> {
  const row = await lockOpenInvitation(tenant, claims.invitationId);
  if (!row || row.version !== claims.version || row.expiresAt <= tenant.now) {
    throw new ServiceProblem('invitation_ended', 'Ask whoever invited you to send a new link');
  }
  return row;
}
