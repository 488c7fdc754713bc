import type { Team } from '../../contracts/api/team';
import { findTeams } from '../../db/queries/people';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** Teams by name, with who is online and how much they have open. */
export async function listTeams(
  ctx: ServiceContext,
): Promise<{ readonly items: Team[]; readonly nextCursor: null }> {
  return { items: await withTenant(ctx.database, ctx.orgId, findTeams), nextCursor: null };
}
