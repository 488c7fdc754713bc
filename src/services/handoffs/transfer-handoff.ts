import { v7 as uuid } from 'uuid';
import type { HandoffResult } from '../../contracts/api/handoff';
import { findStaffSituation } from '../../db/queries/queue-situation';
import { findTeamName } from '../../db/queries/thread-people';
import { chosenStatus } from '../../db/repositories/presence';
import { can } from '../../domain/access/permissions';
import type { TransferTarget } from '../../domain/handoff/commands';
import { presenceOf } from '../../domain/routing/presence';
import { isWrappingUp } from '../../domain/routing/wrap-up';
import type { MemberContext } from '../context';
import { loadMember } from '../members/member-load';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { notFound } from '../problem';
import { saveThread } from '../thread/save-thread';
import { memberAuthor, type Thread } from '../thread/thread';
import { inTenant } from '../work';
import { startWrapUp } from '../wrap-up/start-wrap-up';
import { copyPacket } from './copy-packet';
import { commandHandoff } from './decide';
import { handoffResult } from './handoff-result';
import { openThreadOfHandoff } from './open-thread-of-handoff';
import { requireOpen } from './require-open';

export interface TransferHandoffInput {
  readonly handoffId: string;
  /** One of the two. */
  readonly memberId?: string | undefined;
  readonly teamId?: string | undefined;
  /** For whoever takes it next; stored as a private note. */
  readonly note: string;
}

/**
 * Passes a conversation to a member (offered to them) or a team (into its queue) that is available. The episode ends
 * as transferred and a child with the same reason opens.
 * @returns the child
 * @throws ServiceProblem not_owner, nobody_available, at_capacity, invalid_transition, handoff_ended, not_found
 */
export function transferHandoff(ctx: MemberContext, input: TransferHandoffInput): Promise<HandoffResult> {
  const { memberId, role } = ctx.actor;
  return inTenant(ctx, async (work) => {
    const { thread, requested } = await openThreadOfHandoff(work, input.handoffId);
    await requireOpen(thread, requested);
    const before = thread.handoff;
    const policy = await loadOrgPolicy(work);
    const { to, agentName, teamName } = await findTarget(thread, policy, input);
    thread.say({ author: memberAuthor(ctx.actor), text: input.note, private: true });
    const mayActForOwner = can(role, 'handoff.act_for_owner');
    const childId = uuid();
    await commandHandoff(
      thread,
      policy,
      { type: 'transfer', memberId, mayActForOwner, to, note: input.note, childId },
      { values: { agentName, teamName } },
    );
    await copyPacket(thread, { fromHandoffId: requested.id, toHandoffId: childId });
    await startWrapUp(work, before, memberId);
    return handoffResult(work, childId, await saveThread(thread));
  });
}

async function findTarget(
  thread: Thread,
  policy: OrgPolicy,
  input: TransferHandoffInput,
): Promise<{ to: TransferTarget; agentName: string | null; teamName: string | null }> {
  const { work } = thread;
  if (input.memberId !== undefined) {
    const options = { exceptHandoffId: thread.handoff?.id ?? null, mayOverride: false };
    const { member, load } = await loadMember(work, policy, input.memberId, options);
    const isThere = presenceOf(member.lastHeartbeatAt, chosenStatus(member.presence), work.now) === 'online';
    const available = isThere && !isWrappingUp(member.wrapUpUntil, work.now);
    return {
      to: { kind: 'member', memberId: member.id, available, load },
      agentName: member.name,
      teamName: null,
    };
  }
  const teamId = input.teamId ?? '';
  const teamName = await findTeamName(work, teamId);
  if (teamName === null) throw notFound('team');
  const { online } = await findStaffSituation(work, teamId);
  return { to: { kind: 'team', teamId, available: online > 0 }, agentName: null, teamName };
}
