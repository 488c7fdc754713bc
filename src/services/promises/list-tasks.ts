import type { ListTasksQuery, Task, TaskList } from '../../contracts/api/tasks';
import { findOrgSettings } from '../../db/queries/alert-recipients';
import { countTasks, findTasks } from '../../db/queries/tasks';
import { type Tenant, withTenant } from '../../db/tenant';
import { dayNumberOf, startOfDay } from '../../domain/time/local-day';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';

/**
 * Promises of a view with how many each view holds. Today ends with the day of the organisation's zone.
 * @param query.conversationId narrows to one conversation and shows its promises in every state
 */
export function listTasks(ctx: ServiceContext, query: ListTasksQuery): Promise<TaskList> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const ownerMemberId = query.owner === 'me' && ctx.actor.kind === 'member' ? ctx.actor.memberId : null;
    const dayEnd = await endOfToday(tenant);
    const conversationId = query.conversationId ?? null;
    const view = conversationId === null ? query.view : 'any';
    const items = await findTasks(tenant, { view, ownerMemberId, conversationId, dayEnd });
    return { items, nextCursor: null, counts: await countTasks(tenant, ownerMemberId, dayEnd) };
  });
}

/** One promise as the list shows it. @throws ServiceProblem not_found */
export async function taskView(tenant: Tenant, taskId: string): Promise<Task> {
  const filter = {
    view: 'any',
    ownerMemberId: null,
    conversationId: null,
    taskId,
    dayEnd: tenant.now,
  } as const;
  const [task] = await findTasks(tenant, filter);
  if (!task) throw notFound('task');
  return task;
}

async function endOfToday(tenant: Tenant): Promise<Date> {
  const { timeZone } = await findOrgSettings(tenant);
  return startOfDay(dayNumberOf(tenant.now, timeZone) + 1, timeZone);
}
