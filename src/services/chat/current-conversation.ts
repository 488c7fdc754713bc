import { findCurrentConversationId } from '../../db/repositories/visitors';
import type { Tenant } from '../../db/tenant';
import type { VisitorContext } from '../context';
import { notFound } from '../problem';

/** The conversation a visitor is in. @throws ServiceProblem not_found before the first session */
export async function currentConversation(tenant: Tenant, ctx: VisitorContext): Promise<string> {
  const conversationId = await findCurrentConversationId(tenant, ctx.actor.visitorId);
  if (!conversationId) throw notFound('conversation');
  return conversationId;
}
