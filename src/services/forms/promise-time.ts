import { parseBotState } from '../../contracts/bot-state';
import { findLead } from '../../db/queries/thread-people';
import { lockSlot } from '../../db/repositories/tasks';
import type { OrgPolicy } from '../policy/org-policy';
import { freeSlots } from '../promises/fallback-situation';
import { makePromise } from '../promises/make-promise';
import type { Thread } from '../thread/thread';
import { zoneOf } from './times-for';

/**
 * Promises a call at a time that the visitor chose, if they can be reached and it is still free. Part of the caller's
 * transaction.
 * @returns `promised`; `no_contact`: nothing is known to reach them by; `taken`: others were first
 */
export async function promiseTime(
  thread: Thread,
  policy: OrgPolicy,
  startsAt: Date,
): Promise<'promised' | 'no_contact' | 'taken'> {
  const { work, conversation } = thread;
  const lead = await findLead(work, conversation.leadId);
  const { name = null, email = null, phone = null } = lead ?? {};
  // The lock first: what is counted after it stays true until this transaction ends.
  await lockSlot(work, startsAt);
  const slots = await freeSlots(work, policy, conversation.teamId);
  const slot = slots.find((one) => one.startsAt.getTime() === startsAt.getTime());
  if (!slot) return 'taken';
  if (email === null && phone === null) return 'no_contact';
  await makePromise(thread, policy, {
    kind: 'callback',
    contact: { ...(name ? { name } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) },
    startsAt: slot.startsAt,
    dueAt: slot.endsAt,
    handoffId: null,
    timeZone: await zoneOf(thread, policy),
  });
  return 'promised';
}

/** A time was chosen before, and now there is a way to reach the visitor: the promise is made, once. */
export async function promiseChosenTime(thread: Thread, policy: OrgPolicy): Promise<void> {
  const state = parseBotState(thread.changes.botState ?? thread.conversation.botState);
  if (state.chosenTime === null || thread.handoff) return;
  const outcome = await promiseTime(thread, policy, new Date(state.chosenTime));
  if (outcome === 'no_contact') return;
  thread.change({ botState: JSON.parse(JSON.stringify({ ...state, chosenTime: null })) });
}
