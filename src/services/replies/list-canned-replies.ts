import type { CannedReply } from '../../contracts/api/canned-replies';
import { findCannedReplies } from '../../db/repositories/canned-replies';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** Canned replies by shortcut; with `q` those whose shortcut or text holds it. */
export async function listCannedReplies(
  ctx: ServiceContext,
  query: { readonly q?: string | undefined } = {},
): Promise<{ readonly items: CannedReply[]; readonly nextCursor: null }> {
  const find = withTenant(ctx.database, ctx.orgId, (tenant) => findCannedReplies(tenant, query.q?.trim()));
  return { items: await find, nextCursor: null };
}
