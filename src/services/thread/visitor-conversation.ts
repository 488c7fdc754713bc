import type { VisitorConversation } from '../../contracts/api/chat';
import { findVisitorConversation } from '../../db/queries/visitor-conversation';
import type { Tenant } from '../../db/tenant';
import { offeredFallbacks } from '../promises/offered-fallbacks';
import { queuePlace } from '../routing/queue-place';

/** The conversation as its visitor may know it, with the place in the queue while nobody has it yet. */
export async function loadVisitorConversation(
  tenant: Tenant,
  conversationId: string,
): Promise<VisitorConversation | null> {
  const conversation = await findVisitorConversation(tenant, conversationId);
  if (!conversation) return null;
  const { handoff, lastHandoff } = conversation;
  if (!handoff) {
    if (lastHandoff?.status !== 'unserved') return conversation;
    return { ...conversation, ...(await offeredFallbacks(tenant, conversationId)) };
  }
  if (handoff.status !== 'queued' && handoff.status !== 'offered') return conversation;
  return { ...conversation, handoff: { ...handoff, ...(await queuePlace(tenant, handoff.id)) } };
}
