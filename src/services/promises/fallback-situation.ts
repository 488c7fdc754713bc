import { parsePromiseSettings } from '../../contracts/alert-settings';
import { countTakenSlots } from '../../db/repositories/tasks';
import type { Tenant } from '../../db/tenant';
import type { Fallback } from '../../domain/policy/fallbacks';
import { type CallbackSlot, callbackSlots } from '../../domain/promises/callback-slots';
import { possibleFallbacks } from '../../domain/promises/fallback-chain';
import type { OrgPolicy } from '../policy/org-policy';
import { hoursOf } from '../routing/is-team-open';

/** Callback slots that a visitor of this team may choose now. */
export async function freeSlots(
  tenant: Tenant,
  policy: OrgPolicy,
  teamId: string | null,
): Promise<readonly CallbackSlot[]> {
  const hours = await hoursOf(tenant, policy, teamId);
  const rules = parsePromiseSettings(policy.org.settings);
  return callbackSlots(hours, rules, await countTakenSlots(tenant), tenant.now);
}

/** What can be offered now to a visitor whom nobody can serve, in the policy's order; never empty. */
export async function fallbacksNow(
  tenant: Tenant,
  policy: OrgPolicy,
  subject: { readonly teamId: string | null; readonly email: string | null },
): Promise<readonly Fallback[]> {
  const { fallbacks, bookingUrl } = policy.document;
  const asksForSlots = fallbacks.includes('callback');
  const slots = asksForSlots ? await freeSlots(tenant, policy, subject.teamId) : [];
  return possibleFallbacks(fallbacks, {
    bookingUrl,
    hasEmail: subject.email !== null,
    hasSlots: slots.length > 0,
  });
}
