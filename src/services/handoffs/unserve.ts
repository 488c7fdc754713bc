import { findLead } from '../../db/queries/thread-people';
import { findVisitor } from '../../db/repositories/visitors';
import type { UnserveCause } from '../../domain/handoff/types';
import { timeInWords } from '../../domain/policy/waiting-words';
import { contactDueAt } from '../../domain/promises/promise-times';
import { isOpen, nextOpening } from '../../domain/time/business-hours';
import { knownTimeZone } from '../../domain/time/known-time-zone';
import type { OrgPolicy } from '../policy/org-policy';
import { fallbacksNow } from '../promises/fallback-situation';
import { makePromise } from '../promises/make-promise';
import { hoursOf } from '../routing/is-team-open';
import type { Thread } from '../thread/thread';
import { commandHandoff } from './decide';

/**
 * Ends a wait that nobody can serve with the first possible step of the policy's fallback chain (design §2). What
 * asks something of the visitor, contact details or a slot, is offered in the chat; where the address is known
 * already, the promise to get in touch is made at once and becomes a task. Part of the caller's transaction;
 * `saveThread` follows.
 */
export async function unserve(thread: Thread, policy: OrgPolicy, cause: UnserveCause): Promise<void> {
  const { work, handoff, conversation } = thread;
  if (!handoff) return;
  const lead = await findLead(work, conversation.leadId);
  const email = lead?.email ?? null;
  const phone = lead?.phone ?? null;
  const [fallback = 'bot_continues'] = await fallbacksNow(work, policy, { teamId: handoff.teamId, email });
  const hours = await hoursOf(work, policy, handoff.teamId);
  const opening = isOpen(hours, work.now) ? null : nextOpening(hours, work.now);
  const visitor = await findVisitor(work, conversation.visitorId);
  const timeZone = knownTimeZone(visitor?.timeZone ?? null, hours.timeZone);
  const opensAt = opening && timeInWords(opening, work.now, timeZone, thread.language);
  await commandHandoff(thread, policy, { type: 'unserve', cause, fallback }, { values: { opensAt } });
  const isReachable =
    fallback === 'email' || (fallback === 'leave_contact' && (email !== null || phone !== null));
  if (!isReachable) return;
  await makePromise(thread, policy, {
    kind: fallback,
    contact: { ...(email === null ? {} : { email }), ...(phone === null ? {} : { phone }) },
    startsAt: null,
    dueAt: contactDueAt(work.now, opening),
    handoffId: handoff.id,
    timeZone,
  });
}
