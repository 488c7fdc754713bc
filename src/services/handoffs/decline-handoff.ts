import type { HandoffResult } from '../../contracts/api/handoff';
import type { MemberContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { inTenant } from '../work';
import { commandHandoff } from './decide';
import { handoffResult } from './handoff-result';
import { openThreadOfHandoff } from './open-thread-of-handoff';
import { requireOpen } from './require-open';

/**
 * Lets an offer pass; the episode goes back to the queue and to somebody else first.
 * @throws ServiceProblem offered_to_other, invalid_transition, handoff_ended, not_found
 */
export function declineHandoff(ctx: MemberContext, input: { handoffId: string }): Promise<HandoffResult> {
  return inTenant(ctx, async (work) => {
    const { thread, requested } = await openThreadOfHandoff(work, input.handoffId);
    await requireOpen(thread, requested);
    const policy = await loadOrgPolicy(work);
    await commandHandoff(thread, policy, { type: 'decline', memberId: ctx.actor.memberId });
    return handoffResult(work, requested.id, await saveThread(thread));
  });
}
