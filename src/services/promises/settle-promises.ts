import { findOpenTasks, updateTask } from '../../db/repositories/tasks';
import type { Work } from '../work';
import { announceTask } from './change-task';

/**
 * A person has written to the visitor: what was promised as a message is kept. A call that was promised for a time
 * stays owed. Part of the caller's transaction.
 */
export async function keepByWriting(work: Work, conversationId: string, memberId: string): Promise<void> {
  for (const task of await findOpenTasks(work, conversationId)) {
    if (task.kind === 'callback') continue;
    await updateTask(work, task.id, {
      doneAt: work.now,
      doneByMemberId: memberId,
      doneHow: 'wrote',
      remindAt: null,
    });
    announceTask(work, task);
  }
}

/** Nobody is owed anything in a conversation that turned out to be spam. Part of the caller's transaction. */
export async function giveUpForSpam(work: Work, conversationId: string): Promise<void> {
  for (const task of await findOpenTasks(work, conversationId)) {
    await updateTask(work, task.id, { cancelledAt: work.now, cancelReason: 'spam', remindAt: null });
    announceTask(work, task);
  }
}
