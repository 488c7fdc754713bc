import { findLastSpeaker } from '../../db/queries/last-speaker';
import { findStaffSituation } from '../../db/queries/queue-situation';
import type { HandoffRow } from '../../db/repositories/handoffs';
import { enqueueJob } from '../../db/repositories/jobs';
import { findMember } from '../../db/repositories/members';
import { consumeTimer, findPendingTimer } from '../../db/repositories/timers';
import { findVisitor } from '../../db/repositories/visitors';
import type { HandoffCommand } from '../../domain/handoff/commands';
import { TIMER_KINDS, type TimerKind } from '../../domain/handoff/types';
import { alertWaitingVisitor } from '../alerts/alert-waiting-visitor';
import type { SystemContext } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { unserve } from '../handoffs/unserve';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread, type Thread } from '../thread/thread';
import { inTenant } from '../work';

/**
 * Fires a timer that is due: exactly once, whoever else tries (design §2). A timer whose episode has ended or moved
 * on is consumed without effect.
 * @returns whether this call was the one that fired it
 */
export function fireTimer(ctx: SystemContext, input: { readonly timerId: string }): Promise<boolean> {
  return inTenant(ctx, async (work) => {
    const pending = await findPendingTimer(work, input.timerId);
    if (!pending) return false;
    // The conversation's lock comes first; then one of all who try gets the timer.
    const thread = await openThread(work, pending.conversationId);
    const timer = await consumeTimer(work, pending.id);
    const kind = TIMER_KINDS.find((candidate) => candidate === timer?.kind);
    if (!timer || !kind) return false;
    const { handoff } = thread;
    if (!handoff || handoff.id !== timer.handoffId) return true;
    const policy = await loadOrgPolicy(work);
    try {
      await act(thread, policy, handoff, kind);
    } catch (error) {
      if (!(error instanceof ServiceProblem) || error.code !== 'invalid_transition') throw error;
      ctx.log.warn({ timer: kind, status: handoff.status }, 'timer came too late');
      return true;
    }
    await saveThread(thread);
    return true;
  });
}

async function act(thread: Thread, policy: OrgPolicy, handoff: HandoffRow, kind: TimerKind): Promise<void> {
  const { work } = thread;
  if (kind === 'max_wait') return unserve(thread, policy, 'max_wait');
  if (kind === 'reoffer')
    return enqueueJob(work, 'drain_queue', { orgId: work.orgId }, `drain:${work.orgId}`);
  if (kind === 'still_waiting' && (await nobodyIsThere(thread, handoff))) {
    return unserve(thread, policy, 'nobody_online');
  }
  const command = await commandFor(thread, policy, handoff, kind);
  if (!command) return;
  const lastSpeaker = await findLastSpeaker(work, thread.conversation.id);
  await commandHandoff(thread, policy, command, { extras: { lastSpeaker } });
  if (kind === 'still_waiting') await alertWaitingVisitor(thread);
}

async function nobodyIsThere(thread: Thread, handoff: HandoffRow): Promise<boolean> {
  return (await findStaffSituation(thread.work, handoff.teamId)).online === 0;
}

async function commandFor(
  thread: Thread,
  policy: OrgPolicy,
  handoff: HandoffRow,
  kind: Exclude<TimerKind, 'max_wait' | 'reoffer'>,
): Promise<HandoffCommand | null> {
  const { work, conversation } = thread;
  switch (kind) {
    case 'offer_deadline':
      return { type: 'offer_expired', missedInARow: await missesOf(thread, handoff.offeredMemberId) };
    case 'first_reply':
      return { type: 'first_reply_expired', missedInARow: await missesOf(thread, handoff.ownerMemberId) };
    case 'agent_lost': {
      const owner = handoff.ownerMemberId && (await findMember(work, handoff.ownerMemberId));
      const lastSpeaker = await findLastSpeaker(work, conversation.id);
      return {
        type: 'agent_lost',
        ownerLastSeenAt: owner ? owner.lastHeartbeatAt : null,
        visitorWaits: lastSpeaker === 'visitor',
      };
    }
    case 'visitor_gone': {
      const visitor = await findVisitor(work, conversation.visitorId);
      return { type: 'visitor_gone', lastSeenAt: visitor?.lastSeenAt ?? work.now };
    }
    case 'still_waiting':
      return { type: 'still_waiting' };
    case 'overflow': {
      const { overflowTeamId } = policy.document.routing;
      return overflowTeamId === null ? null : { type: 'overflow', toTeamId: overflowTeamId };
    }
    case 'inactivity':
      return {
        type: 'inactivity',
        personSpokeLast: (await findLastSpeaker(work, conversation.id)) === 'agent',
      };
    case 'snooze':
      return { type: 'wake', cause: 'timer' };
  }
}

async function missesOf(thread: Thread, memberId: string | null): Promise<number> {
  return memberId === null ? 0 : ((await findMember(thread.work, memberId))?.missedOffers ?? 0);
}
