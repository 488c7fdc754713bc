import { findMember } from '../../db/repositories/members';
import { chosenStatus } from '../../db/repositories/presence';
import { presenceOf } from '../../domain/routing/presence';
import type { OrgPolicy } from '../policy/org-policy';
import type { Thread } from '../thread/thread';
import { commandHandoff } from './decide';

/** Lets the open episode know that the visitor wrote: wakes a snoozed one, restarts the clocks of an engaged one. */
export async function noteVisitorMessage(thread: Thread, policy: OrgPolicy): Promise<void> {
  if (thread.handoff?.status !== 'engaged') return;
  const owner = thread.handoff.ownerMemberId && (await findMember(thread.work, thread.handoff.ownerMemberId));
  const ownerLastSeenAt = owner ? owner.lastHeartbeatAt : null;
  await commandHandoff(thread, policy, {
    type: 'visitor_message',
    ownerPresence: presenceOf(
      ownerLastSeenAt,
      chosenStatus(owner ? owner.presence : undefined),
      thread.work.now,
    ),
    ownerLastSeenAt,
  });
}
