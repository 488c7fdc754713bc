import { insertTask } from '../../db/repositories/tasks';
import { addSeconds } from '../../domain/handoff/add-seconds';
import type { UnserveCause } from '../../domain/handoff/commands';
import type { Fallback } from '../../domain/policy/types';
import { timeInWords } from '../../domain/policy/waiting-words';
import { isOpen, nextOpening } from '../../domain/time/business-hours';
import type { OrgPolicy } from '../policy/org-policy';
import { hoursOf } from '../routing/is-team-open';
import type { Thread } from '../thread/thread';
import { commandHandoff } from './decide';

/** How long after opening a promised contact may take. */
const CONTACT_WITHIN_SECONDS = 4 * 60 * 60;

/**
 * Ends a wait that nobody can serve with the policy's first possible fallback; a promise of contact becomes a task
 * (design §2). Part of the caller's transaction; `saveThread` follows.
 */
export async function unserve(thread: Thread, policy: OrgPolicy, cause: UnserveCause): Promise<void> {
  const { work, handoff, conversation } = thread;
  if (!handoff) return;
  const fallback = firstFallback(policy);
  const hours = await hoursOf(work, policy, handoff.teamId);
  const opening = isOpen(hours, work.now) ? null : nextOpening(hours, work.now);
  const opensAt = opening && timeInWords(opening, work.now, hours.timeZone, thread.language);
  await commandHandoff(thread, policy, { type: 'unserve', cause, fallback }, { values: { opensAt } });
  if (fallback !== 'leave_contact' && fallback !== 'callback') return;
  await insertTask(work, {
    conversationId: conversation.id,
    handoffId: handoff.id,
    kind: fallback,
    title: 'Get in touch with a visitor nobody could serve',
    dueAt: addSeconds(opening ?? work.now, CONTACT_WITHIN_SECONDS),
  });
}

function firstFallback({ document }: OrgPolicy): Fallback {
  const possible = document.fallbacks.filter(
    (fallback) => fallback !== 'booking_link' || document.bookingUrl !== null,
  );
  return possible[0] ?? 'bot_continues';
}
