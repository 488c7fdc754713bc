import {
  type HandoffRow,
  insertHandoff,
  type UpdateExtras,
  updateHandoff,
} from '../../db/repositories/handoffs';
import { enqueueJob } from '../../db/repositories/jobs';
import { cancelTimers, scheduleTimers } from '../../db/repositories/timers';
import type { OpeningPlan, TransitionPlan } from '../../domain/handoff/plan';
import { offerDeadlineIn } from '../../domain/handoff/transitions/offer';
import type { MessageValues } from '../../domain/policy/message-variables';
import { recordMisses } from '../members/record-misses';
import type { OrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { examineReAsks } from '../quality/examine-re-asks';
import { tell } from '../thread/tell';
import type { Thread } from '../thread/thread';
import { announceOffer } from './announce-offer';
import { inboxEventFor } from './inbox-event-for';

export interface TransitionWords {
  readonly policy: OrgPolicy;
  /** Values of the templates that the plan tells the visitor. */
  readonly values: MessageValues;
}

/**
 * Writes a transition as the state machine planned it: the guarded row, history, timers, conversation, what the
 * visitor is told, misses, the child of a transfer, the router's job (design §2). Part of the caller's transaction;
 * `saveThread` follows.
 * @throws ServiceProblem `conflict` when somebody else changed the episode first
 */
export async function writeTransition(
  thread: Thread,
  plan: TransitionPlan,
  words: TransitionWords,
  extras: UpdateExtras = {},
): Promise<void> {
  const { work, handoff: before } = thread;
  if (!before) throw new Error('a transition needs an open episode');
  await cancelTimers(work, before.id, plan.timers.cancel);
  await scheduleTimers(work, subjectOf(before), plan.timers.schedule);
  if (plan.misses) await recordMisses(work, plan.misses);
  if (plan.unchanged || (plan.events.length === 0 && Object.keys(plan.set).length === 0)) {
    tell(thread, words.policy, plan.tell, words.values);
    return;
  }

  const staysOffered = before.status === 'offered' && (plan.set.status ?? 'offered') === 'offered';
  const after = await updateHandoff(work, before.id, plan.guard, plan.set, {
    ...snoozeExtras(thread, before, plan),
    ...extras,
    offerDeadline: offerDeadlineIn(plan.timers.schedule) ?? (staysOffered ? before.offerDeadline : null),
  });
  if (!after) throw new ServiceProblem('conflict', 'Somebody else changed this handoff first');
  for (const event of plan.events) thread.record(after.id, event);
  if (after.endedAt !== null && after.engagedAt !== null) await examineReAsks(work, [after.id]);

  thread.handoff = after.endedAt === null ? after : null;
  const asksCsat = plan.askCsat && after.engagedAt !== null;
  thread.change({
    status: plan.conversation.status,
    snoozedUntil: plan.conversation.snoozedUntil,
    ownerMemberId: after.endedAt === null && after.acceptedAt !== null ? after.ownerMemberId : null,
    ...(plan.conversation.status === 'closed' ? { closedAt: work.now } : {}),
    ...(asksCsat ? { csatHandoffId: after.id } : {}),
  });
  thread.inboxEvents.add(inboxEventFor(before.status, after.status));
  announceOffer(thread, before, after);
  tell(thread, words.policy, asksCsat ? [...plan.tell, 'askCsat'] : plan.tell, words.values);
  if (plan.child) await writeChild(thread, plan.child, words, before.whyNow);
  if (plan.runRouter) await enqueueJob(work, 'drain_queue', { orgId: work.orgId }, `drain:${work.orgId}`);
}

/** Starts the clock of a snooze, or adds the snooze that ends now to what the episode has slept so far. */
function snoozeExtras(thread: Thread, before: HandoffRow, plan: TransitionPlan): UpdateExtras {
  const { now } = thread.work;
  const isSnoozed = plan.conversation.status === 'snoozed';
  if (isSnoozed) return before.snoozeStartedAt === null ? { snoozeStartedAt: now } : {};
  if (before.snoozeStartedAt === null) return {};
  const slept = Math.max(0, Math.round((now.getTime() - before.snoozeStartedAt.getTime()) / 1000));
  return { snoozeStartedAt: null, snoozedSeconds: before.snoozedSeconds + slept };
}

async function writeChild(
  thread: Thread,
  plan: OpeningPlan,
  words: TransitionWords,
  whyNow: string,
): Promise<void> {
  await writeOpening(thread, plan, words, {
    triggerId: null,
    triggerName: null,
    whyNow,
    decisionId: null,
  });
}

/**
 * Writes a new episode: row, first events, timers, conversation, what the visitor is told.
 * @throws a unique violation when an episode is open already (one open episode per conversation)
 */
export async function writeOpening(
  thread: Thread,
  plan: OpeningPlan,
  words: TransitionWords,
  extras: Parameters<typeof insertHandoff>[2],
): Promise<void> {
  const { work } = thread;
  const handoff = await insertHandoff(work, plan, extras);
  thread.handoff = handoff;
  for (const event of plan.events) thread.record(handoff.id, event);
  await scheduleTimers(work, subjectOf(handoff), plan.schedule);
  thread.change({
    status: plan.conversation.status,
    snoozedUntil: plan.conversation.snoozedUntil,
    ownerMemberId: handoff.acceptedAt === null ? null : handoff.ownerMemberId,
    teamId: handoff.teamId,
    priority: handoff.priority,
    lastHandoffId: handoff.id,
    closedAt: null,
  });
  thread.inboxEvents.add('handoff.requested');
  if (handoff.status === 'accepted') thread.inboxEvents.add('handoff.accepted');
  announceOffer(thread, null, handoff);
  tell(thread, words.policy, plan.tell, words.values);
  if (plan.runRouter) await enqueueJob(work, 'drain_queue', { orgId: work.orgId }, `drain:${work.orgId}`);
}

const subjectOf = (handoff: { id: string; conversationId: string }) => ({
  handoffId: handoff.id,
  conversationId: handoff.conversationId,
});
