import type { LiveMetrics } from '../../contracts/api/live';
import { findLiveCounts } from '../../db/queries/live';
import { findMembers } from '../../db/queries/people';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { expectedWait } from '../routing/queue-place';

/** Queue, staff and load of this instant; durations in seconds. */
export function getLive(ctx: ServiceContext): Promise<LiveMetrics> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const counts = await findLiveCounts(tenant);
    const active = (await findMembers(tenant)).filter(({ deactivatedAt }) => deactivatedAt === null);
    const online = active.filter(({ presence }) => presence === 'online');
    return {
      at: tenant.now.toISOString(),
      ...counts,
      expectedWaitSeconds: await expectedWait(tenant, null, counts.waiting + 1),
      onlineMembers: online.length,
      freePlaces: online.reduce((places, { capacity, load }) => places + Math.max(0, capacity - load), 0),
      members: active.map(({ id, name, presence, load, capacity }) => ({
        id,
        name,
        presence,
        load,
        capacity,
      })),
    };
  });
}
