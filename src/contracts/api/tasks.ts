import { z } from 'zod';
import { PROMISE_STATES } from '../../domain/promises/promise-figures';
import { CANCEL_REASONS, DONE_WAYS, TASK_VIEWS } from '../../domain/promises/task-views';
import { id, instant, listOf, optionalText } from '../primitives';
import { narrowingSchema } from './narrowing';

/** A promise made to a visitor, to be kept by a person. */
export const taskSchema = z
  .object({
    id,
    kind: z.enum(['leave_contact', 'callback', 'email']),
    title: z.string(),
    state: z.enum(PROMISE_STATES),
    conversationId: id,
    lead: z.object({ id, name: z.string().nullable(), company: z.string().nullable() }),
    contact: z.object({
      name: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
    }),
    /** Start of a callback's slot. */
    startsAt: instant.nullable(),
    dueAt: instant,
    /** The visitor's own zone, where it is known. */
    visitorTimeZone: z.string().nullable(),
    owner: z.object({ id, name: z.string() }).nullable(),
    snoozedUntil: instant.nullable(),
    doneAt: instant.nullable(),
    doneHow: z.enum(DONE_WAYS).nullable(),
    doneNote: z.string(),
    cancelledAt: instant.nullable(),
    /** `changed`: another promise took its place. */
    cancelReason: z.enum(CANCEL_REASONS).nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof taskSchema>;

export const listTasksQuery = z.object({
  view: z.enum(TASK_VIEWS).default('open'),
  owner: z.enum(['me', 'all']).default('all'),
  conversationId: id.optional(),
});
export type ListTasksQuery = z.output<typeof listTasksQuery>;

export const taskCountsSchema = z.object({ open: z.int(), today: z.int(), overdue: z.int(), done: z.int() });
export const taskListSchema = listOf(taskSchema).extend({ counts: taskCountsSchema });
export type TaskList = z.infer<typeof taskListSchema>;

export const doneBody = z.object({ how: z.enum(DONE_WAYS), note: optionalText(1_000).default('') });
export const assignTaskBody = z.object({ memberId: id });
export const snoozeTaskBody = z.object({ until: instant });

/** Promises that fall due from `from` to `to` (excluded); a team, a member owe them, a reason is that of their handoff. */
export const promiseFiguresQuery = narrowingSchema.extend({
  from: instant,
  to: instant,
  /** As they stood then; nothing that was done later is seen. Without it now. */
  asOf: instant.optional(),
});
export type PromiseFiguresQuery = z.output<typeof promiseFiguresQuery>;
export const promiseFiguresSchema = z.object({
  kept: z.int(),
  broken: z.int(),
  open: z.int(),
  keptRate: z.number().nullable(),
});

export const promisesBehindQuery = promiseFiguresQuery.extend({ state: z.enum(['kept', 'broken', 'open']) });
export type PromisesBehindQuery = z.output<typeof promisesBehindQuery>;
/** As many promises as the figure says, those due first at the top. */
export const promisesBehindSchema = z
  .object({
    items: z.array(
      z.object({
        taskId: id,
        conversationId: id,
        title: z.string(),
        dueAt: instant,
        doneAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'PromisesBehind' });
export type PromisesBehind = z.infer<typeof promisesBehindSchema>;
