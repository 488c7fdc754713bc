import { findOrCreateUser } from '../../db/queries/identify';
import { findOrg } from '../../db/queries/org-policy';
import { findOpenInvitations, lockOpenInvitation } from '../../db/repositories/invitations';
import { withTenant } from '../../db/tenant';
import type { Services } from '../context';
import type { InvitationClaims } from './mail-invitation';

export interface ReadableInvitation {
  readonly email: string;
  readonly orgName: string;
  readonly invitedBy: string | null;
  /** Whether they have an account already, and need no password here. */
  readonly hasAccount: boolean;
}

/** What the page of a mailed link shows; null for links that cannot be used any more. */
export async function readInvitation(
  services: Services,
  claims: InvitationClaims,
): Promise<ReadableInvitation | null> {
  const found = await withTenant(services.database, claims.orgId, async (tenant) => {
    const row = await lockOpenInvitation(tenant, claims.invitationId);
    if (!row || row.version !== claims.version || row.expiresAt <= tenant.now) return null;
    const [shown] = await findOpenInvitations(tenant, row.id);
    const org = await findOrg(tenant);
    return { email: row.email, orgName: org?.name ?? '', invitedBy: shown?.invitedBy?.name ?? null };
  });
  if (!found) return null;
  const person = { email: found.email, name: null, passwordHash: null };
  const user = await findOrCreateUser(services.database, person);
  return { ...found, hasAccount: user !== null };
}
