import { findMemberNames } from '../../db/queries/member-names';
import type { HandoffRow } from '../../db/repositories/handoffs';
import { ServiceProblem } from '../problem';
import type { Thread } from '../thread/thread';

/**
 * Makes sure that the episode a caller means is still the open one.
 * @throws ServiceProblem handoff_ended, naming who had it
 */
export async function requireOpen(thread: Thread, requested: HandoffRow): Promise<void> {
  if (thread.handoff?.id === requested.id) return;
  const { ownerMemberId } = requested;
  const name = ownerMemberId && (await findMemberNames(thread.work, [ownerMemberId])).get(ownerMemberId);
  throw new ServiceProblem('handoff_ended', `It was ${requested.status}`, {
    ...(ownerMemberId && name ? { winner: { id: ownerMemberId, name } } : {}),
  });
}
