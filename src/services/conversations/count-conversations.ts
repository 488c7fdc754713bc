import type { Counts } from '../../contracts/api/conversation';
import { countViews } from '../../db/queries/count-views';
import { withTenant } from '../../db/tenant';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';

/** How many conversations each view of the inbox holds for the caller. */
export function countConversations(ctx: ServiceContext): Promise<Counts> {
  const memberId = actorMemberId(ctx);
  return withTenant(ctx.database, ctx.orgId, (tenant) => countViews(tenant, memberId));
}
