import type { VisitorConversation } from '../../contracts/api/chat';
import { findVisitorConversation } from '../../db/queries/visitor-conversation';
import type { Tenant } from '../../db/tenant';
import { nextOpening } from '../../domain/time/business-hours';
import { loadOrgPolicy } from '../policy/org-policy';
import { offeredFallbacks, waysInsteadOfWaiting } from '../promises/offered-fallbacks';
import { hoursOf } from '../routing/is-team-open';
import { queuePlace } from '../routing/queue-place';

/**
 * The conversation as its visitor may know it: with the place in the queue and the ways out while nobody has it yet,
 * and with the fallbacks, what was promised and when people are back once nobody could serve it.
 */
export async function loadVisitorConversation(
  tenant: Tenant,
  conversationId: string,
): Promise<VisitorConversation | null> {
  const found = await findVisitorConversation(tenant, conversationId);
  if (!found) return null;
  const { conversation, teamId, contact } = found;
  const { handoff, lastHandoff } = conversation;
  if (!handoff) {
    const status = lastHandoff?.status;
    if (status !== 'unserved' && status !== 'cancelled') return conversation;
    const offered = await offeredFallbacks(tenant, conversationId, { status, teamId, ...contact });
    if (status === 'cancelled') return { ...conversation, ...offered };
    return { ...conversation, ...offered, backAt: await backAt(tenant, teamId) };
  }
  if (handoff.status !== 'queued' && handoff.status !== 'offered') return conversation;
  const { document } = await loadOrgPolicy(tenant);
  return {
    ...conversation,
    handoff: {
      ...handoff,
      ...(await queuePlace(tenant, handoff.id)),
      stillWaitingSeconds: document.timing.stillWaitingSeconds,
    },
    fallback: waysInsteadOfWaiting(document, contact),
  };
}

/** When the team opens next; null while it is open. */
async function backAt(tenant: Tenant, teamId: string | null): Promise<string | null> {
  const hours = await hoursOf(tenant, await loadOrgPolicy(tenant), teamId);
  const opening = nextOpening(hours, tenant.now);
  return opening && opening > tenant.now ? opening.toISOString() : null;
}
