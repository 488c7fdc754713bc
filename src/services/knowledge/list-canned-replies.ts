import { findCannedReplies } from '../../db/repositories/articles';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** Canned replies for the composer, by shortcut. */
export async function listCannedReplies(ctx: ServiceContext): Promise<{
  readonly items: { id: string; shortcut: string; text: string }[];
  readonly nextCursor: null;
}> {
  return { items: await withTenant(ctx.database, ctx.orgId, findCannedReplies), nextCursor: null };
}
