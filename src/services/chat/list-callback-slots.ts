import { findLatestHandoff } from '../../db/repositories/handoffs';
import type { VisitorContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { freeSlots } from '../promises/fallback-situation';
import { mayBePromised } from '../promises/may-be-promised';
import { inTenant } from '../work';
import { currentConversation } from './current-conversation';

export interface ListedSlots {
  readonly slots: { readonly startsAt: string; readonly endsAt: string }[];
}

/** Times at which a call may be promised to the visitor, as instants: the page shows them in the visitor's zone. */
export function listCallbackSlots(ctx: VisitorContext): Promise<ListedSlots> {
  return inTenant(ctx, async (work) => {
    const policy = await loadOrgPolicy(work);
    const conversationId = await currentConversation(work, ctx);
    const latest = await findLatestHandoff(work, conversationId);
    if (!(await mayBePromised(work, latest)) || !policy.document.fallbacks.includes('callback'))
      return { slots: [] };
    const slots = await freeSlots(work, policy, latest?.teamId ?? null);
    return {
      slots: slots.map(({ startsAt, endsAt }) => ({
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
    };
  });
}
