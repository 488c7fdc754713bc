import type { Counts } from '../../contracts/api/conversation';
import { countViews } from '../../db/queries/conversation-list';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';

/** How many conversations each view of the inbox holds for the caller. */
export function countConversations(ctx: ServiceContext): Promise<Counts> {
  const memberId = ctx.actor.kind === 'member' ? ctx.actor.memberId : null;
  return withTenant(ctx.database, ctx.orgId, (tenant) => countViews(tenant, memberId));
}
