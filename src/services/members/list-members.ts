import type { Member } from '../../contracts/api/team';
import { findMembers } from '../../db/queries/people';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** Members by name, with presence as routing sees it, and load. */
export async function listMembers(
  ctx: ServiceContext,
): Promise<{ readonly items: Member[]; readonly nextCursor: null }> {
  const members = await withTenant(ctx.database, ctx.orgId, (tenant) => findMembers(tenant));
  const items = members.map(({ chosenPresence: _, awayReason: __, ...member }) => member);
  return { items, nextCursor: null };
}
