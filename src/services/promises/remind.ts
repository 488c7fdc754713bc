import { lockTask, updateTask } from '../../db/repositories/tasks';
import { durationInWords } from '../../domain/alerts/duration-words';
import { raiseAlert } from '../alerts/raise-alert';
import type { SystemContext } from '../context';
import { inTenant, type Work } from '../work';
import { announceTask } from './change-task';

/**
 * Reminds the owner of a promise whose reminder is due, and tells owner and managers once when one was broken. What
 * is due is read again under the lock, so that each happens once, whoever else tries.
 * @returns what was said
 */
export function remindOfTask(
  ctx: SystemContext,
  input: { readonly taskId: string },
): Promise<'reminded' | 'broken' | null> {
  return inTenant(ctx, async (work) => {
    const task = await lockTask(work, input.taskId);
    if (!task || task.doneAt || task.cancelledAt) return null;
    if (task.dueAt <= work.now && task.overdueToldAt === null) {
      await updateTask(work, task.id, { overdueToldAt: work.now, remindAt: null });
      await tell(work, task, 'promise_broken', `${task.title}: the promise is overdue`);
      announceTask(work, task);
      return 'broken';
    }
    if (task.remindAt === null || task.remindAt > work.now) return null;
    await updateTask(work, task.id, { remindAt: null, remindedAt: work.now, snoozedUntil: null });
    const due = task.startsAt && task.startsAt > work.now ? task.startsAt : task.dueAt;
    const seconds = (due.getTime() - work.now.getTime()) / 1000;
    const when = seconds > 0 ? `in ${durationInWords(seconds)}` : 'overdue';
    await tell(work, task, 'promise_due', `${task.title}, ${when}`);
    announceTask(work, task);
    return 'reminded';
  });
}

async function tell(
  work: Work,
  task: { readonly id: string; conversationId: string; ownerMemberId: string | null; teamId: string | null },
  kind: 'promise_due' | 'promise_broken',
  title: string,
): Promise<void> {
  const { id, conversationId, ownerMemberId, teamId } = task;
  const common = { kind, title, conversationId, taskId: id };
  const about = `${kind}:${id}@${work.now.toISOString()}`;
  const toOwner = { memberIds: ownerMemberId === null ? [] : [ownerMemberId] };
  if (kind === 'promise_due') {
    await raiseAlert(work, {
      ...common,
      about,
      to: ownerMemberId === null ? { teamId, managers: false } : toOwner,
    });
    return;
  }
  await raiseAlert(work, { ...common, about, to: { ...toOwner, managers: true } });
}
