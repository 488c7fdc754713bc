import type { Draft } from '../../contracts/api/drafts';
import { findDrafts } from '../../db/repositories/drafts';
import { withTenant } from '../../db/tenant';
import type { MemberContext } from '../context';

const SHOWN = 200;

/** The caller's own drafts, newest first. */
export async function listDrafts(
  ctx: MemberContext,
): Promise<{ readonly items: Draft[]; readonly nextCursor: null }> {
  const { memberId } = ctx.actor;
  const items = await withTenant(ctx.database, ctx.orgId, (tenant) => findDrafts(tenant, memberId, SHOWN));
  return { items, nextCursor: null };
}
