import { findLastSpeaker } from '../../db/queries/last-speaker';
import { findStaffSituation } from '../../db/queries/queue-situation';
import type { HandoffRow } from '../../db/repositories/handoffs';
import { enqueueJob } from '../../db/repositories/jobs';
import { findMember } from '../../db/repositories/members';
import { consumeTimer, findPendingTimer, scheduleTimers } from '../../db/repositories/timers';
import { findVisitor } from '../../db/repositories/visitors';
import { addSeconds } from '../../domain/handoff/add-seconds';
import type { HandoffCommand } from '../../domain/handoff/commands';
import { TIMER_KINDS, type TimerKind } from '../../domain/handoff/types';
import { alertWaitingVisitor } from '../alerts/alert-waiting-visitor';
import type { SystemContext } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { unserve } from '../handoffs/unserve';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { canTakeOverflow, overflowOf } from '../routing/overflow';
import { saveThread } from '../thread/save-thread';
import { openThread, type Thread } from '../thread/thread';
import { inTenant } from '../work';

/** A closed or empty team is not asked more often than this. */
const OVERFLOW_LOOKS_AGAIN_SECONDS = 15;

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
  const isAlone = kind === 'still_waiting' && (await nobodyIsThere(thread, handoff));
  const command =
    isAlone || kind === 'overflow'
      ? await overflowNow(thread, policy, handoff)
      : await commandFor(thread, handoff, kind);
  if (isAlone && !command) return unserve(thread, policy, 'nobody_online');
  if (!command) return;
  const lastSpeaker = await findLastSpeaker(work, thread.conversation.id);
  await commandHandoff(thread, policy, command, { extras: { lastSpeaker } });
  if (kind === 'still_waiting') await alertWaitingVisitor(thread);
}

async function nobodyIsThere(thread: Thread, handoff: HandoffRow): Promise<boolean> {
  return (await findStaffSituation(thread.work, handoff.teamId)).online === 0;
}

/** To the team behind this one, once it is open and somebody is there; until then the clock runs again. */
async function overflowNow(
  thread: Thread,
  policy: OrgPolicy,
  handoff: HandoffRow,
): Promise<HandoffCommand | null> {
  const { work, conversation } = thread;
  const { overflowTeamId, overflowSeconds } = await overflowOf(work, policy, handoff.teamId);
  if (overflowTeamId === null || overflowTeamId === handoff.teamId) return null;
  if (await canTakeOverflow(work, policy, overflowTeamId)) {
    return { type: 'overflow', toTeamId: overflowTeamId };
  }
  const again = addSeconds(work.now, Math.max(overflowSeconds, OVERFLOW_LOOKS_AGAIN_SECONDS));
  const subject = { conversationId: conversation.id, handoffId: handoff.id };
  await scheduleTimers(work, subject, [{ kind: 'overflow', dueAt: again }]);
  return null;
}

async function commandFor(
  thread: Thread,
  handoff: HandoffRow,
  kind: Exclude<TimerKind, 'max_wait' | 'reoffer' | 'overflow'>,
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
