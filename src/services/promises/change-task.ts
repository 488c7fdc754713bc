import type { Task } from '../../contracts/api/tasks';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import { lockTask, type TaskRow, updateTask } from '../../db/repositories/tasks';
import type { ServiceContext } from '../context';
import { makeEvent } from '../emit';
import { notFound, ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { taskView } from './list-tasks';

type Changes = Parameters<typeof updateTask>[2];

/**
 * Changes a promise under its lock and tells the team.
 * @param change what to write, or null when it is so already
 * @throws ServiceProblem not_found
 */
export function changeTask(
  ctx: ServiceContext,
  taskId: string,
  change: (task: TaskRow, work: Work) => Promise<Changes | null> | Changes | null,
): Promise<Task> {
  return inTenant(ctx, async (work) => {
    const task = await lockTask(work, taskId);
    if (!task) throw notFound('task');
    const changes = await change(task, work);
    if (changes) await updateTask(work, taskId, changes);
    announceTask(work, task);
    return taskView(work, taskId);
  });
}

/** Tells the team that a promise was made or changed: lists fetch. */
export function announceTask(
  work: Work,
  { id, conversationId }: Pick<TaskRow, 'id' | 'conversationId'>,
): void {
  const payload = { conversationId, taskId: id };
  work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'task.changed', payload));
}

/** @throws ServiceProblem conflict when the promise was kept or given up already */
export function requireOpenTask(task: TaskRow): void {
  if (task.doneAt !== null) throw new ServiceProblem('conflict', 'This is done already');
  if (task.cancelledAt !== null) throw new ServiceProblem('conflict', 'This was given up');
}
