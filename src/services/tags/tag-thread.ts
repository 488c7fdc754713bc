import { TAGS_PER_CONVERSATION } from '../../contracts/api/tags';
import { findConversationTagIds, lockTags, writeConversationTags } from '../../db/repositories/tags';
import { notFound, ServiceProblem } from '../problem';
import type { Thread } from '../thread/thread';

export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Adds tags to a locked conversation and takes others off; part of the caller's transaction.
 * @returns whether anything is different now
 * @throws ServiceProblem not_found for an added tag that this organisation does not have, conflict beyond the limit
 */
export async function tagThread(thread: Thread, change: TagChange): Promise<boolean> {
  const { work, conversation } = thread;
  const there = new Set(await findConversationTagIds(work, conversation.id));
  const removed = new Set(change.remove);
  const add = [...new Set(change.add)].filter((id) => !there.has(id) && !removed.has(id));
  const remove = [...removed].filter((id) => there.has(id));
  if (add.length > 0 && (await lockTags(work, add)).size < add.length) throw notFound('tag');
  if (there.size + add.length - remove.length > TAGS_PER_CONVERSATION) {
    throw new ServiceProblem('conflict', `A conversation has at most ${TAGS_PER_CONVERSATION} tags`);
  }
  await writeConversationTags(work, conversation.id, { add, remove });
  return add.length > 0 || remove.length > 0;
}
