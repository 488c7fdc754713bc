import { findLead } from '../../db/queries/thread-people';
import { findLatestHandoff } from '../../db/repositories/handoffs';
import { countTasksOf } from '../../db/repositories/tasks';
import { findVisitor } from '../../db/repositories/visitors';
import { contactDueAt } from '../../domain/promises/promise-times';
import { isOpen, nextOpening } from '../../domain/time/business-hours';
import { knownTimeZone } from '../../domain/time/known-time-zone';
import type { OrgPolicy } from '../policy/org-policy';
import { hoursOf } from '../routing/is-team-open';
import type { Thread } from '../thread/thread';
import { fallbacksNow } from './fallback-situation';
import { makePromise } from './make-promise';

/**
 * The visitor was asked for contact details because nobody could serve them, and gave them in their own words: the
 * promise to get in touch is made, once. Part of the caller's transaction.
 */
export async function promiseContactGiven(thread: Thread, policy: OrgPolicy): Promise<void> {
  const { work, conversation } = thread;
  if (thread.handoff || conversation.lastHandoffId === null) return;
  const latest = await findLatestHandoff(work, conversation.id);
  if (latest?.status !== 'unserved' || (await countTasksOf(work, latest.id)) > 0) return;
  const lead = await findLead(work, conversation.leadId);
  const email = lead?.email ?? null;
  const phone = lead?.phone ?? null;
  if (email === null && phone === null) return;
  const offered = await fallbacksNow(work, policy, { teamId: latest.teamId, email: null });
  if (!offered.includes('leave_contact')) return;
  const hours = await hoursOf(work, policy, latest.teamId);
  const opening = isOpen(hours, work.now) ? null : nextOpening(hours, work.now);
  const visitor = await findVisitor(work, conversation.visitorId);
  await makePromise(thread, policy, {
    kind: 'leave_contact',
    contact: { ...(email === null ? {} : { email }), ...(phone === null ? {} : { phone }) },
    startsAt: null,
    dueAt: contactDueAt(work.now, opening),
    handoffId: latest.id,
    timeZone: knownTimeZone(visitor?.timeZone ?? null, hours.timeZone),
  });
}
