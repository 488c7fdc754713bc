import { findHandoff, type HandoffRow } from '../../db/repositories/handoffs';
import { notFound } from '../problem';
import { openThread, type Thread } from '../thread/thread';
import type { Work } from '../work';

/**
 * Locks the conversation of an episode.
 * @returns the thread; its open episode may be another one by now, so `requested` is given beside it
 * @throws ServiceProblem not_found for unknown and foreign ids
 */
export async function openThreadOfHandoff(
  work: Work,
  handoffId: string,
): Promise<{ thread: Thread; requested: HandoffRow }> {
  const found = await findHandoff(work, handoffId);
  if (!found) throw notFound('handoff');
  const thread = await openThread(work, found.conversationId);
  const requested = thread.handoff?.id === handoffId ? thread.handoff : await findHandoff(work, handoffId);
  if (!requested) throw notFound('handoff');
  return { thread, requested };
}
