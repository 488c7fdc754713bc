import type { HandoffResult } from '../../contracts/api/handoff';
import { can } from '../../domain/access/permissions';
import type { MemberContext } from '../context';
import { loadMember } from '../members/member-load';
import { loadOrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { inTenant } from '../work';
import { completePacket } from './complete-packet';
import { commandHandoff } from './decide';
import { handoffResult } from './handoff-result';
import { openThreadOfHandoff } from './open-thread-of-handoff';
import { requireOpen } from './require-open';

export interface AcceptHandoffInput {
  readonly handoffId: string;
  /** Take it although the caller is full; counts only with permission `handoff.override_capacity`. */
  readonly overrideCapacity: boolean;
}

/**
 * Takes a queued conversation, or one that is offered to the caller (design §2): one member wins, whose repeated
 * accept changes nothing.
 * @throws ServiceProblem already_taken (with the winner), offered_to_other, at_capacity, handoff_ended, not_found
 */
export function acceptHandoff(ctx: MemberContext, input: AcceptHandoffInput): Promise<HandoffResult> {
  const { memberId, name, role } = ctx.actor;
  return inTenant(ctx, async (work) => {
    const { thread, requested } = await openThreadOfHandoff(work, input.handoffId);
    await requireOpen(thread, requested);
    const policy = await loadOrgPolicy(work);
    const mayOverride = input.overrideCapacity && can(role, 'handoff.override_capacity');
    const { load } = await loadMember(work, policy, memberId, { exceptHandoffId: requested.id, mayOverride });
    const command = { type: 'accept', memberId, load } as const;
    const plan = await commandHandoff(thread, policy, command, { values: { agentName: name } });
    if (!plan.unchanged) await completePacket(thread);
    return handoffResult(work, requested.id, await saveThread(thread));
  });
}
