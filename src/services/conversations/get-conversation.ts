import type { TeamConversation } from '../../contracts/api/conversation';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';

/** One conversation as the team sees it. @throws ServiceProblem not_found */
export async function getConversation(
  ctx: ServiceContext,
  input: { readonly conversationId: string },
): Promise<TeamConversation> {
  const found = await withTenant(ctx.database, ctx.orgId, (tenant) =>
    findTeamConversation(tenant, input.conversationId),
  );
  if (!found) throw notFound('conversation');
  return found;
}
