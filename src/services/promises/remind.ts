import { findTaskOwner } from '../../db/queries/task-owners';
import { findLeadOf } from '../../db/queries/thread-people';
import { findMember } from '../../db/repositories/members';
import { lockTask, type TaskRow, updateTask } from '../../db/repositories/tasks';
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
    const found = await lockTask(work, input.taskId);
    if (!found || found.doneAt || found.cancelledAt) return null;
    const isDue = found.dueAt <= work.now && found.overdueToldAt === null;
    if (!isDue && (found.remindAt === null || found.remindAt > work.now)) return null;
    const task = { ...found, ownerMemberId: await ownerNow(work, found) };
    if (isDue) {
      await updateTask(work, task.id, { overdueToldAt: work.now, remindAt: null });
      await tell(work, task, 'promise_broken', `${task.title}: the promise is overdue`);
      announceTask(work, task);
      return 'broken';
    }
    await updateTask(work, task.id, { remindAt: null, remindedAt: work.now, snoozedUntil: null });
    const due = task.startsAt && task.startsAt > work.now ? task.startsAt : task.dueAt;
    const seconds = (due.getTime() - work.now.getTime()) / 1000;
    const when = seconds > 0 ? `in ${durationInWords(seconds)}` : 'overdue';
    await tell(work, task, 'promise_due', `${task.title}, ${when}`);
    announceTask(work, task);
    return 'reminded';
  });
}

/** Whoever has left keeps no promise: it goes to somebody who is there. */
async function ownerNow(work: Work, task: TaskRow): Promise<string | null> {
  const { id, ownerMemberId, conversationId, teamId } = task;
  const owner = ownerMemberId === null ? null : await findMember(work, ownerMemberId);
  if (owner && owner.deactivatedAt === null) return owner.id;
  const lead = await findLeadOf(work, conversationId);
  if (!lead) return null;
  const next = await findTaskOwner(work, { conversationId, leadId: lead.id, teamId });
  await updateTask(work, id, { ownerMemberId: next });
  return next;
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
