import type { SavedView } from '../../contracts/api/views';
import { findSavedViews } from '../../db/repositories/saved-views';
import { withTenant } from '../../db/tenant';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { countInView } from './count-in-view';

/** Shared views, then one's own, each with its count; all counts are of one moment. */
export function listViews(
  ctx: ServiceContext,
): Promise<{ readonly items: SavedView[]; readonly nextCursor: null }> {
  const memberId = actorMemberId(ctx);
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const items: SavedView[] = [];
      for (const row of await findSavedViews(tenant, memberId)) {
        items.push(await countInView(tenant, row, memberId));
      }
      return { items, nextCursor: null };
    },
    { snapshot: true },
  );
}
