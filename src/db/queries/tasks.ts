import type { Task } from '../../contracts/api/tasks';
import { promiseState } from '../../domain/promises/promise-figures';
import type { CancelReason, DoneWay, TaskView } from '../../domain/promises/task-views';
import { Prisma } from '../generated/client';
import type { TaskKind } from '../repositories/tasks';
import type { Tenant } from '../tenant';

interface TaskQueryRow {
  id: string;
  kind: TaskKind;
  title: string;
  conversationId: string;
  leadId: string;
  leadName: string | null;
  company: string | null;
  contact: Record<string, string>;
  startsAt: Date | null;
  dueAt: Date;
  timeZone: string | null;
  ownerMemberId: string | null;
  ownerName: string | null;
  snoozedUntil: Date | null;
  doneAt: Date | null;
  doneHow: DoneWay | null;
  doneNote: string;
  cancelledAt: Date | null;
  cancelReason: CancelReason | null;
  createdAt: Date;
}

const SHOWN = 200;

export interface TaskFilter {
  readonly view: TaskView | 'any';
  readonly ownerMemberId: string | null;
  readonly conversationId: string | null;
  readonly taskId?: string;
  /** Local midnight that ends today. */
  readonly dayEnd: Date;
}

const isOpen = Prisma.sql`t."doneAt" is null and t."cancelledAt" is null`;

function inView({ view, dayEnd }: TaskFilter, now: Date): Prisma.Sql {
  switch (view) {
    case 'any':
      return Prisma.sql`true`;
    case 'open':
      return isOpen;
    case 'overdue':
      return Prisma.sql`${isOpen} and t."dueAt" < ${now}::timestamptz`;
    case 'today':
      return Prisma.sql`${isOpen} and t."dueAt" >= ${now}::timestamptz and t."dueAt" < ${dayEnd}::timestamptz`;
    case 'done':
      return Prisma.sql`(t."doneAt" is not null or t."cancelledAt" is not null)`;
  }
}

/** Promises of a view, next due first, those that are done by when they were. At most 200. */
export async function findTasks(tenant: Tenant, filter: TaskFilter): Promise<Task[]> {
  const { ownerMemberId, conversationId, taskId } = filter;
  const rows = await tenant.client.$queryRaw<TaskQueryRow[]>`
    select t.id, t.kind, t.title, t."conversationId", l.id as "leadId", l.name as "leadName", l.company, t.contact,
      t."startsAt", t."dueAt", v."timeZone", t."ownerMemberId", m.name as "ownerName", t."snoozedUntil", t."doneAt",
      t."doneHow", t."doneNote", t."cancelledAt", t."cancelReason", t."createdAt"
    from task t join conversation c on c.id = t."conversationId" join lead l on l.id = c."leadId"
      join visitor v on v.id = c."visitorId" left join member m on m.id = t."ownerMemberId"
    where t."orgId" = ${tenant.orgId}::uuid and ${inView(filter, tenant.now)}
      ${ownerMemberId === null ? Prisma.empty : Prisma.sql`and t."ownerMemberId" = ${ownerMemberId}::uuid`}
      ${conversationId === null ? Prisma.empty : Prisma.sql`and t."conversationId" = ${conversationId}::uuid`}
      ${taskId === undefined ? Prisma.empty : Prisma.sql`and t.id = ${taskId}::uuid`}
    order by coalesce(t."doneAt", t."cancelledAt") desc nulls first, t."dueAt", t.id limit ${SHOWN}`;
  return rows.map((row) => toTask(row, tenant.now));
}

function toTask(row: TaskQueryRow, now: Date): Task {
  const { leadId, leadName, company, timeZone, ownerMemberId, ownerName, ...task } = row;
  return {
    ...task,
    state: promiseState(row, now),
    lead: { id: leadId, name: leadName, company },
    owner: ownerMemberId === null ? null : { id: ownerMemberId, name: ownerName ?? '' },
    visitorTimeZone: timeZone,
    startsAt: row.startsAt?.toISOString() ?? null,
    dueAt: row.dueAt.toISOString(),
    snoozedUntil: row.snoozedUntil?.toISOString() ?? null,
    doneAt: row.doneAt?.toISOString() ?? null,
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

export interface TaskCounts {
  readonly open: number;
  readonly today: number;
  readonly overdue: number;
  readonly done: number;
}

/** How many promises each view holds; of one member when given. One query. */
export async function countTasks(
  tenant: Tenant,
  ownerMemberId: string | null,
  dayEnd: Date,
): Promise<TaskCounts> {
  const [row] = await tenant.client.$queryRaw<TaskCounts[]>`
    select count(*) filter (where ${isOpen})::int as open,
      count(*) filter (where ${isOpen} and t."dueAt" >= ${tenant.now}::timestamptz
        and t."dueAt" < ${dayEnd}::timestamptz)::int as today,
      count(*) filter (where ${isOpen} and t."dueAt" < ${tenant.now}::timestamptz)::int as overdue,
      count(*) filter (where not (${isOpen}))::int as done
    from task t where t."orgId" = ${tenant.orgId}::uuid
      and (${ownerMemberId}::uuid is null or t."ownerMemberId" = ${ownerMemberId}::uuid)`;
  return row ?? { open: 0, today: 0, overdue: 0, done: 0 };
}
