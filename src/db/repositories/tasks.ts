import type { Prisma, Task } from '../generated/client';
import type { Tenant } from '../tenant';
import { lockConversation } from './conversations';

export type TaskRow = Task;

/** What a person promised, or the product for them. */
export const TASK_KINDS = ['leave_contact', 'callback', 'email'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export interface NewTask {
  readonly conversationId: string;
  readonly handoffId: string | null;
  readonly kind: TaskKind;
  readonly title: string;
  readonly contact: Readonly<Record<string, string>>;
  readonly startsAt: Date | null;
  readonly dueAt: Date;
  readonly teamId: string | null;
  readonly ownerMemberId: string | null;
  readonly remindAt: Date;
}

/** A promise made to a visitor, to be kept by a person. */
export function insertTask(tenant: Tenant, task: NewTask): Promise<TaskRow> {
  return tenant.client.task.create({
    data: { ...task, contact: { ...task.contact }, orgId: tenant.orgId, createdAt: tenant.now },
  });
}

/** Locks a task, and its conversation before it, as everything does that writes both (design §2). */
export async function lockTask(tenant: Tenant, taskId: string): Promise<TaskRow | null> {
  const { orgId } = tenant;
  const found = await tenant.client.task.findFirst({
    where: { orgId, id: taskId },
    select: { conversationId: true },
  });
  if (!found) return null;
  await lockConversation(tenant, found.conversationId);
  const [row] = await tenant.client.$queryRaw<TaskRow[]>`
    select * from task where "orgId" = ${orgId}::uuid and id = ${taskId}::uuid for update`;
  return row ?? null;
}

export async function updateTask(
  tenant: Tenant,
  taskId: string,
  changes: Prisma.TaskUncheckedUpdateManyInput,
): Promise<void> {
  await tenant.client.task.updateMany({ where: { orgId: tenant.orgId, id: taskId }, data: changes });
}

/** The promises of a conversation that are neither kept nor given up, next first. */
export function findOpenTasks(tenant: Tenant, conversationId: string): Promise<TaskRow[]> {
  return tenant.client.task.findMany({
    where: { orgId: tenant.orgId, conversationId, doneAt: null, cancelledAt: null },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });
}

/** Locks a callback slot for the rest of the transaction. */
export async function lockSlot(tenant: Tenant, startsAt: Date): Promise<void> {
  const key = `slot:${tenant.orgId}:${startsAt.toISOString()}`;
  await tenant.client.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${key}::text, 0))::text`;
}

/** How many callbacks each slot from now on has, by its start in ISO 8601. */
export async function countTakenSlots(tenant: Tenant): Promise<Map<string, number>> {
  const rows = await tenant.client.task.groupBy({
    by: ['startsAt'],
    where: { orgId: tenant.orgId, kind: 'callback', cancelledAt: null, startsAt: { gte: tenant.now } },
    _count: true,
  });
  return new Map(rows.flatMap((row) => (row.startsAt ? [[row.startsAt.toISOString(), row._count]] : [])));
}

/** How many promises an episode has led to, kept and given up ones included. */
export function countTasksOf(tenant: Tenant, handoffId: string): Promise<number> {
  return tenant.client.task.count({ where: { orgId: tenant.orgId, handoffId } });
}
