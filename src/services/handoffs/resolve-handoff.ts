import type { HandoffResult } from '../../contracts/api/handoff';
import { findLastSpeaker } from '../../db/queries/last-speaker';
import { can } from '../../domain/access/permissions';
import type { HandoffOutcome } from '../../domain/handoff/types';
import type { MemberContext } from '../context';
import { applyOutcomeToLead } from '../leads/apply-outcome';
import { loadOrgPolicy } from '../policy/org-policy';
import { giveUpForSpam } from '../promises/settle-promises';
import { saveThread } from '../thread/save-thread';
import { inTenant } from '../work';
import { startWrapUp } from '../wrap-up/start-wrap-up';
import { commandHandoff } from './decide';
import { handoffResult } from './handoff-result';

import { openThreadOfHandoff } from './open-thread-of-handoff';
import { requireOpen } from './require-open';

export interface ResolveHandoffInput {
  readonly handoffId: string;
  readonly outcome: HandoffOutcome;
  readonly note?: string | undefined;
  /** In minor units of the lead's currency. */
  readonly dealValueMinor?: number | undefined;
}

/**
 * Ends an episode with an outcome, moves the lead's stage, asks the visitor for a rating (not for spam).
 * @throws ServiceProblem not_owner, invalid_transition, handoff_ended, not_found
 */
export function resolveHandoff(ctx: MemberContext, input: ResolveHandoffInput): Promise<HandoffResult> {
  const { memberId, name, role } = ctx.actor;
  return inTenant(ctx, async (work) => {
    const { thread, requested } = await openThreadOfHandoff(work, input.handoffId);
    await requireOpen(thread, requested);
    const before = thread.handoff;
    const policy = await loadOrgPolicy(work);
    const mayActForOwner = can(role, 'handoff.act_for_owner');
    await commandHandoff(
      thread,
      policy,
      { type: 'resolve', outcome: input.outcome, memberId, mayActForOwner },
      {
        values: { agentName: name },
        extras: {
          outcomeNote: input.note ?? null,
          lastSpeaker: await findLastSpeaker(work, thread.conversation.id),
        },
      },
    );
    await applyOutcomeToLead(work, thread.conversation.leadId, {
      outcome: input.outcome,
      dealValueMinor: input.dealValueMinor ?? null,
      memberId,
    });
    if (input.outcome === 'spam') await giveUpForSpam(work, thread.conversation.id);
    await startWrapUp(work, before, memberId);
    return handoffResult(work, requested.id, await saveThread(thread));
  });
}
