import type { Invitation } from '../../contracts/api/people';
import { findOpenInvitations } from '../../db/repositories/invitations';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** Invitations that were neither accepted nor revoked, newest first; those that have expired can be sent again. */
export async function listInvitations(
  ctx: ServiceContext,
): Promise<{ readonly items: Invitation[]; readonly nextCursor: null }> {
  const items = await withTenant(ctx.database, ctx.orgId, (tenant) => findOpenInvitations(tenant));
  return { items, nextCursor: null };
}
