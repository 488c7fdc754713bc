import type { Article } from '../../contracts/api/team';
import { findArticles } from '../../db/repositories/articles';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** Knowledge articles by category and title. */
export async function listArticles(
  ctx: ServiceContext,
): Promise<{ readonly items: Article[]; readonly nextCursor: null }> {
  return { items: await withTenant(ctx.database, ctx.orgId, findArticles), nextCursor: null };
}
