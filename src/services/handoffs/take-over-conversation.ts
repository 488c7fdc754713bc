import { v7 as uuid } from 'uuid';
import type { HandoffResult } from '../../contracts/api/handoff';
import { can } from '../../domain/access/permissions';
import type { MemberLoad } from '../../domain/handoff/commands';
import { openByTakeover } from '../../domain/handoff/open-handoff';
import type { MemberContext } from '../context';
import { loadMember } from '../members/member-load';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread, type Thread } from '../thread/thread';
import { inTenant } from '../work';
import { completePacket } from './complete-packet';
import { commandHandoff, refusal, transitionContext } from './decide';
import { handoffResult } from './handoff-result';
import { messageValues } from './message-values';
import { storePacket } from './store-packet';
import { writeOpening } from './write-transition';

export interface TakeOverInput {
  readonly conversationId: string;
  readonly overrideCapacity: boolean;
}

/**
 * A member takes a conversation over from the bot (a new episode, accepted at once) or out of the queue.
 * @throws ServiceProblem already_taken, offered_to_other, at_capacity, invalid_transition (closed), not_found
 */
export function takeOverConversation(ctx: MemberContext, input: TakeOverInput): Promise<HandoffResult> {
  const { memberId, name, role } = ctx.actor;
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    const policy = await loadOrgPolicy(work);
    const mayOverride = input.overrideCapacity && can(role, 'handoff.override_capacity');
    const exceptHandoffId = thread.handoff?.id ?? null;
    const { load } = await loadMember(work, policy, memberId, { exceptHandoffId, mayOverride });
    if (thread.handoff) {
      const command = { type: 'takeover', memberId, load } as const;
      const plan = await commandHandoff(thread, policy, command, { values: { agentName: name } });
      if (!plan.unchanged) await completePacket(thread);
    } else {
      await openTaken(thread, policy, { memberId, name, load });
    }
    const handoffId = thread.handoff?.id;
    if (!handoffId) throw new Error('a takeover leaves an open episode');
    return handoffResult(work, handoffId, await saveThread(thread));
  });
}

async function openTaken(
  thread: Thread,
  policy: OrgPolicy,
  member: { readonly memberId: string; readonly name: string; readonly load: MemberLoad },
): Promise<void> {
  const { conversation } = thread;
  if (conversation.status === 'closed') {
    throw new ServiceProblem('invalid_transition', 'Reopen the conversation first');
  }
  const request = {
    id: uuid(),
    conversationId: conversation.id,
    teamId: conversation.teamId,
    memberId: member.memberId,
    load: member.load,
  };
  const context = await transitionContext(thread, policy, conversation.teamId);
  const result = openByTakeover(request, context);
  if (!result.ok) throw await refusal(thread.work, result.problem);
  const values = await messageValues(thread, policy, result.plan.tell, { agentName: member.name });
  await writeOpening(
    thread,
    result.plan,
    { policy, values },
    {
      triggerId: null,
      triggerName: null,
      whyNow: `${member.name} took over from the bot.`,
      decisionId: null,
    },
  );
  await storePacket(thread, policy);
  await completePacket(thread);
}
