import type { Channel } from '../../contracts/api/channels';
import { findChannels } from '../../db/repositories/channels';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { toChannel } from './channel-view';

/** The organisation's channels by name, those that are switched off too. */
export async function listChannels(
  ctx: ServiceContext,
): Promise<{ readonly items: Channel[]; readonly nextCursor: null }> {
  const rows = await withTenant(ctx.database, ctx.orgId, (tenant) => findChannels(tenant));
  return { items: rows.map(toChannel), nextCursor: null };
}
