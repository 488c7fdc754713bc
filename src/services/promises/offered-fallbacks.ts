import type { VisitorConversation } from '../../contracts/api/chat';
import { findLeadOf } from '../../db/queries/thread-people';
import { findLatestHandoff } from '../../db/repositories/handoffs';
import { findOpenTasks } from '../../db/repositories/tasks';
import type { Tenant } from '../../db/tenant';
import { loadOrgPolicy } from '../policy/org-policy';
import { fallbacksNow } from './fallback-situation';

export type Offered = Required<Pick<VisitorConversation, 'fallback' | 'promise'>>;

/**
 * What a visitor whom nobody could serve may choose from, or what was promised to them instead; nothing of both while
 * a person is on the way or once one has spoken.
 */
export async function offeredFallbacks(tenant: Tenant, conversationId: string): Promise<Offered> {
  const latest = await findLatestHandoff(tenant, conversationId);
  if (latest?.status !== 'unserved') return { fallback: null, promise: null };
  const [task] = await findOpenTasks(tenant, conversationId);
  if (task) {
    const { kind, startsAt, dueAt } = task;
    const promise = { startsAt: startsAt?.toISOString() ?? null, dueAt: dueAt.toISOString() };
    // The table's CHECK allows no other kind.
    return { fallback: null, promise: { ...promise, kind: kind as 'callback' | 'leave_contact' | 'email' } };
  }
  const policy = await loadOrgPolicy(tenant);
  const lead = await findLeadOf(tenant, conversationId);
  const { teamId } = latest;
  const options = await fallbacksNow(tenant, policy, { teamId, email: lead?.email ?? null });
  return {
    promise: null,
    fallback: {
      options: [...options],
      bookingUrl: options.includes('booking_link') ? policy.document.bookingUrl : null,
      hasContact: Boolean(lead?.email ?? lead?.phone),
    },
  };
}
