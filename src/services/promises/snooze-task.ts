import type { Task } from '../../contracts/api/tasks';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';
import { changeTask, requireOpenTask } from './change-task';

/**
 * Reminds again at another time. What was promised stays due when it was: a snooze never keeps a promise.
 * @throws ServiceProblem validation_failed for a time that has passed, conflict when it is done
 */
export function snoozeTask(
  ctx: ServiceContext,
  input: { readonly taskId: string; readonly until: string },
): Promise<Task> {
  return changeTask(ctx, input.taskId, (task, work) => {
    requireOpenTask(task);
    const until = new Date(input.until);
    if (until <= work.now) {
      const errors = [{ path: 'body.until', message: 'Choose a time to come' }];
      throw new ServiceProblem('validation_failed', undefined, { errors });
    }
    return { snoozedUntil: until, remindAt: until, remindedAt: null };
  });
}
