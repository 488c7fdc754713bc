import type { Tag } from '../../contracts/api/tags';
import { findTags } from '../../db/repositories/tags';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** The organisation's tags by name, with how many conversations carry each. */
export async function listTags(
  ctx: ServiceContext,
): Promise<{ readonly items: Tag[]; readonly nextCursor: null }> {
  return { items: await withTenant(ctx.database, ctx.orgId, findTags), nextCursor: null };
}
