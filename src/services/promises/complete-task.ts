import { parsePromiseSettings } from '../../contracts/alert-settings';
import type { Task } from '../../contracts/api/tasks';
import { findOrgSettings } from '../../db/queries/alert-recipients';
import { remindAt } from '../../domain/promises/promise-times';
import type { DoneWay } from '../../domain/promises/task-views';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { changeTask, requireOpenTask } from './change-task';

/** Notes that a promise was kept, by whom and how; whether in time follows from when. */
export function completeTask(
  ctx: ServiceContext,
  input: { readonly taskId: string; readonly how: DoneWay; readonly note: string },
): Promise<Task> {
  return changeTask(ctx, input.taskId, (task, work) => {
    requireOpenTask(task);
    return {
      doneAt: work.now,
      doneByMemberId: actorMemberId(ctx),
      doneHow: input.how,
      doneNote: input.note,
      remindAt: null,
    };
  });
}

/**
 * Takes back that a promise was kept or given up. Its due time stays what was promised; it is reminded of again.
 * @throws ServiceProblem conflict when another promise took its place
 */
export function reopenTask(ctx: ServiceContext, input: { readonly taskId: string }): Promise<Task> {
  return changeTask(ctx, input.taskId, async (task, work) => {
    if (task.doneAt === null && task.cancelledAt === null) return null;
    if (task.cancelReason === 'changed')
      throw new ServiceProblem('conflict', 'Another promise took its place');
    const { settings } = await findOrgSettings(work);
    const { remindMinutesBefore } = parsePromiseSettings(settings);
    return {
      doneAt: null,
      doneByMemberId: null,
      doneHow: null,
      doneNote: '',
      cancelledAt: null,
      cancelReason: null,
      remindAt: task.dueAt > work.now ? remindAt(task, remindMinutesBefore, work.now) : null,
    };
  });
}

/** Gives up a promise that the visitor does not want any more. */
export function cancelTask(ctx: ServiceContext, input: { readonly taskId: string }): Promise<Task> {
  return changeTask(ctx, input.taskId, (task, work) => {
    requireOpenTask(task);
    return { cancelledAt: work.now, cancelReason: 'not_wanted', remindAt: null };
  });
}
