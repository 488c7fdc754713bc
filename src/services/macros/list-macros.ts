import type { Macro } from '../../contracts/api/macros';
import { findMacros } from '../../db/repositories/macros';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** The organisation's macros by name. */
export async function listMacros(
  ctx: ServiceContext,
): Promise<{ readonly items: Macro[]; readonly nextCursor: null }> {
  return { items: await withTenant(ctx.database, ctx.orgId, findMacros), nextCursor: null };
}
