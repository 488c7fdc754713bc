import { z } from 'zod';
import type { takeFallbackBody, VisitorConversation } from '../../contracts/api/chat';
import type { LeadRow } from '../../db/queries/thread-people';
import { findLatestHandoff, type HandoffRow } from '../../db/repositories/handoffs';
import { findOpenTasks, lockSlot, type TaskRow, updateTask } from '../../db/repositories/tasks';
import { findVisitor } from '../../db/repositories/visitors';
import { contactDueAt } from '../../domain/promises/promise-times';
import { isOpen, nextOpening } from '../../domain/time/business-hours';
import { knownTimeZone } from '../../domain/time/known-time-zone';
import type { VisitorContext } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { announceTask } from '../promises/change-task';
import { fallbacksNow, freeSlots } from '../promises/fallback-situation';
import { makePromise } from '../promises/make-promise';
import { mayBePromised } from '../promises/may-be-promised';
import { hoursOf } from '../routing/is-team-open';
import { saveThread } from '../thread/save-thread';
import { openThread, type Thread } from '../thread/thread';
import { loadVisitorConversation } from '../thread/visitor-conversation';
import { inTenant, type Work } from '../work';
import { currentConversation } from './current-conversation';
import { storeContact } from './update-own-lead';

type Choice = z.output<typeof takeFallbackBody>;

/**
 * A visitor whom nobody could serve, or who would rather not wait on, leaves contact details or chooses a callback: a
 * promise, tracked as a task, which ends the wait. A slot goes to as many as it holds, whoever asks at the same moment;
 * choosing again replaces the earlier promise.
 * @returns `created: false` when this was promised already; another number or address for it is taken
 * @throws ServiceProblem conflict when a person is on the way, this is not on offer, or the slot was just taken;
 *   validation_failed without a way to reach the visitor
 */
export function takeFallback(
  ctx: VisitorContext,
  choice: Choice,
): Promise<{ readonly created: boolean; readonly conversation: VisitorConversation }> {
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, await currentConversation(work, ctx));
    const latest = await findLatestHandoff(work, thread.conversation.id);
    if (!latest || !(await mayBePromised(work, latest)))
      throw new ServiceProblem('conflict', 'Nothing is on offer now');
    const policy = await loadOrgPolicy(work);
    const promised = await findSamePromise(work, thread, choice);
    // The wait ends with the promise, and the agents see why; one that was made before is not said again.
    const cause = promised ? 'never_mind' : 'promised';
    if (thread.handoff) await commandHandoff(thread, policy, { type: 'cancel', cause });
    if (promised) {
      await correctContact(work, thread, promised, choice);
      if (thread.events.length > 0)
        return { created: false, conversation: (await saveThread(thread)).visitor };
      const conversation = await loadVisitorConversation(work, thread.conversation.id);
      if (!conversation) throw notFound('conversation');
      return { created: false, conversation };
    }
    const { kind: _, ...given } = choice;
    const lead = await storeContact(work, thread.conversation.leadId, given, thread.conversation.id);
    const contact = reachOf(choice, lead);
    await promise(thread, policy, latest, choice, contact);
    return { created: true, conversation: (await saveThread(thread)).visitor };
  });
}

const REACHED_BY = ['name', 'email', 'phone'] as const;

/** The open promise of this slot, or the one to get in touch in exactly this way. */
async function findSamePromise(work: Work, thread: Thread, choice: Choice): Promise<TaskRow | null> {
  const open = await findOpenTasks(work, thread.conversation.id);
  if (choice.kind !== 'callback') {
    return open.find((task) => task.kind === choice.kind && isReachedBy(task, choice)) ?? null;
  }
  const startsAt = new Date(choice.startsAt).getTime();
  return open.find((task) => task.startsAt?.getTime() === startsAt) ?? null;
}

const contactOf = (task: TaskRow) => z.record(z.string(), z.string()).parse(task.contact);

function isReachedBy(task: TaskRow, choice: Choice): boolean {
  const contact = contactOf(task);
  return REACHED_BY.every((way) => choice[way] === undefined || choice[way] === contact[way]);
}

/** The same slot with another number: the promise stays, and the call goes where the visitor says now. */
async function correctContact(work: Work, thread: Thread, task: TaskRow, choice: Choice): Promise<void> {
  if (isReachedBy(task, choice)) return;
  const { kind: _, ...given } = choice;
  await storeContact(work, thread.conversation.leadId, given, thread.conversation.id);
  const corrected = REACHED_BY.flatMap((way) => (choice[way] === undefined ? [] : [[way, choice[way]]]));
  const contact = { ...contactOf(task), ...Object.fromEntries(corrected) };
  await updateTask(work, task.id, { contact });
  announceTask(work, task);
}

function reachOf(choice: Choice, lead: LeadRow): Record<string, string> {
  const name = choice.name ?? lead.name;
  const email = choice.email ?? lead.email;
  const phone = choice.phone ?? lead.phone;
  if (!email && !phone) {
    const message = 'Leave an e-mail address or a phone number';
    throw new ServiceProblem('validation_failed', undefined, { errors: [{ path: 'body.email', message }] });
  }
  return { ...(name ? { name } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
}

async function promise(
  thread: Thread,
  policy: OrgPolicy,
  latest: HandoffRow,
  choice: Choice,
  contact: Record<string, string>,
): Promise<void> {
  const { work, conversation } = thread;
  const visitor = await findVisitor(work, conversation.visitorId);
  const hours = await hoursOf(work, policy, latest.teamId);
  const timeZone = knownTimeZone(visitor?.timeZone ?? null, hours.timeZone);
  const common = { kind: choice.kind, contact, handoffId: latest.id, timeZone };
  if (choice.kind === 'callback') {
    const { startsAt, endsAt } = await takeSlot(work, policy, latest.teamId, new Date(choice.startsAt));
    await makePromise(thread, policy, { ...common, startsAt, dueAt: endsAt });
    return;
  }
  const onOffer = await fallbacksNow(work, policy, {
    teamId: latest.teamId,
    email: contact.email ?? null,
  });
  if (!onOffer.includes('leave_contact') && !onOffer.includes('email'))
    throw new ServiceProblem('conflict', 'This is not on offer');
  const opening = isOpen(hours, work.now) ? null : nextOpening(hours, work.now);
  await makePromise(thread, policy, { ...common, startsAt: null, dueAt: contactDueAt(work.now, opening) });
}

async function takeSlot(work: Work, policy: OrgPolicy, teamId: string | null, startsAt: Date) {
  if (!policy.document.fallbacks.includes('callback'))
    throw new ServiceProblem('conflict', 'This is not on offer');
  // The lock first: what is counted after it stays true until this transaction ends.
  await lockSlot(work, startsAt);
  const slots = await freeSlots(work, policy, teamId);
  const slot = slots.find((one) => one.startsAt.getTime() === startsAt.getTime());
  if (!slot) throw new ServiceProblem('conflict', 'This time has just been taken');
  return slot;
}
