import type { VisitorConversation } from '../../contracts/api/chat';
import { findOpenTasks } from '../../db/repositories/tasks';
import type { Tenant } from '../../db/tenant';
import type { PolicyDocument } from '../../domain/policy/types';
import { possibleFallbacks } from '../../domain/promises/fallback-chain';
import { loadOrgPolicy } from '../policy/org-policy';
import { fallbacksNow } from './fallback-situation';

export type Offered = Required<Pick<VisitorConversation, 'fallback' | 'promise'>>;

interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * What a visitor whom nobody could serve may choose from, or what was promised to them instead; of a visitor who
 * took their wish for a person back, only what they were promised for it.
 * @param latest the conversation's latest episode, which has ended
 */
export async function offeredFallbacks(
  tenant: Tenant,
  conversationId: string,
  latest: Contact & { readonly status: 'unserved' | 'cancelled'; readonly teamId: string | null },
): Promise<Offered> {
  const [task] = await findOpenTasks(tenant, conversationId);
  if (task) {
    const { kind, startsAt, dueAt } = task;
    const promise = { startsAt: startsAt?.toISOString() ?? null, dueAt: dueAt.toISOString() };
    // The table's CHECK allows no other kind.
    return { fallback: null, promise: { ...promise, kind: kind as 'callback' | 'leave_contact' | 'email' } };
  }
  if (latest.status === 'cancelled') return { fallback: null, promise: null };
  const policy = await loadOrgPolicy(tenant);
  const { teamId, email, phone } = latest;
  const options = await fallbacksNow(tenant, policy, { teamId, email });
  return {
    promise: null,
    fallback: {
      options: [...options],
      bookingUrl: options.includes('booking_link') ? policy.document.bookingUrl : null,
      hasContact: Boolean(email ?? phone),
    },
  };
}

/**
 * What a waiting visitor may take instead of waiting on: the policy's chain as far as it asks for their word. Which
 * times are free is looked up when they want a call.
 */
export function waysInsteadOfWaiting(
  { fallbacks, bookingUrl }: Pick<PolicyDocument, 'fallbacks' | 'bookingUrl'>,
  { email, phone }: Contact,
): NonNullable<Offered['fallback']> {
  const situation = { bookingUrl, hasEmail: email !== null, hasSlots: true };
  const options = possibleFallbacks(fallbacks, situation).filter((one) => one !== 'bot_continues');
  return {
    options,
    bookingUrl: options.includes('booking_link') ? bookingUrl : null,
    hasContact: Boolean(email ?? phone),
  };
}
