import type { Invitation } from '../../contracts/api/people';
import { findInvitationPage } from '../../db/repositories/invitations';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { decodeCursor, encodeCursor } from '../page-cursor';

/**
 * Invitations that were neither accepted nor revoked, newest first, a page at a time; those that have expired can be
 * sent again.
 * @throws ServiceProblem validation_failed for a cursor that is none of ours
 */
export async function listInvitations(
  ctx: ServiceContext,
  { cursor, limit }: { readonly cursor: string | undefined; readonly limit: number },
): Promise<{ readonly items: Invitation[]; readonly nextCursor: string | null }> {
  const from = cursor === undefined ? null : decodeCursor(cursor);
  const after = from && { atMs: from.key, id: from.id };
  const rows = await withTenant(ctx.database, ctx.orgId, (tenant) =>
    findInvitationPage(tenant, { after, limit: limit + 1 }),
  );
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items,
    nextCursor: last ? encodeCursor({ key: Date.parse(last.createdAt), id: last.id }) : null,
  };
}
