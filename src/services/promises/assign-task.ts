import type { Task } from '../../contracts/api/tasks';
import { findMember } from '../../db/repositories/members';
import { raiseAlert } from '../alerts/raise-alert';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { changeTask, requireOpenTask } from './change-task';

/**
 * Gives a promise to another member, who is told unless they took it themselves.
 * @throws ServiceProblem not_found for a member who is not there or has left, conflict when it is done
 */
export function assignTask(
  ctx: ServiceContext,
  input: { readonly taskId: string; readonly memberId: string },
): Promise<Task> {
  return changeTask(ctx, input.taskId, async (task, work) => {
    requireOpenTask(task);
    const member = await findMember(work, input.memberId);
    if (!member || member.deactivatedAt) throw notFound('member');
    if (task.ownerMemberId === member.id) return null;
    const isOwn = ctx.actor.kind === 'member' && ctx.actor.memberId === member.id;
    if (!isOwn) {
      await raiseAlert(work, {
        kind: 'promise_due',
        title: `${task.title}: this is yours now`,
        conversationId: task.conversationId,
        taskId: task.id,
        to: { memberIds: [member.id] },
        about: `promise_given:${task.id}@${work.now.toISOString()}`,
      });
    }
    return { ownerMemberId: member.id };
  });
}
