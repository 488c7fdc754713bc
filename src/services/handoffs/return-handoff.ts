import type { HandoffResult } from '../../contracts/api/handoff';
import { findLastSpeaker } from '../../db/queries/last-speaker';
import { can } from '../../domain/access/permissions';
import type { MemberContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { inTenant } from '../work';
import { startWrapUp } from '../wrap-up/start-wrap-up';
import { commandHandoff } from './decide';
import { handoffResult } from './handoff-result';
import { openThreadOfHandoff } from './open-thread-of-handoff';
import { rememberHumanStretch } from './remember-human-stretch';
import { requireOpen } from './require-open';

/**
 * Hands a conversation back to the bot, which gets a marker that sums up the human stretch; the trigger that fired
 * starts its cooldown anew.
 * @throws ServiceProblem not_owner, invalid_transition, handoff_ended, not_found
 */
export function returnHandoff(
  ctx: MemberContext,
  input: { readonly handoffId: string; readonly note?: string | undefined },
): Promise<HandoffResult> {
  const { memberId, name, role } = ctx.actor;
  return inTenant(ctx, async (work) => {
    const { thread, requested } = await openThreadOfHandoff(work, input.handoffId);
    await requireOpen(thread, requested);
    const before = thread.handoff;
    const policy = await loadOrgPolicy(work);
    const mayActForOwner = can(role, 'handoff.act_for_owner');
    const lastSpeaker = await findLastSpeaker(work, thread.conversation.id);
    await commandHandoff(
      thread,
      policy,
      { type: 'return_to_bot', memberId, mayActForOwner },
      { values: { agentName: name }, extras: { outcomeNote: input.note ?? null, lastSpeaker } },
    );
    await rememberHumanStretch(thread, {
      handoffId: requested.id,
      agentName: name,
      note: input.note ?? null,
    });
    await startWrapUp(work, before, memberId);
    return handoffResult(work, requested.id, await saveThread(thread));
  });
}
