import { z } from 'zod';
import { PROMISE_STATES } from '../../domain/promises/promise-figures';
import { CANCEL_REASONS, DONE_WAYS, TASK_VIEWS } from '../../domain/promises/task-views';
import { id, instant, listOf, optionalText } from '../primitives';

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

export const promiseFiguresQuery = z.object({ from: instant, to: instant });
export const promiseFiguresSchema = z.object({
  kept: z.int(),
  broken: z.int(),
  open: z.int(),
  keptRate: z.number().nullable(),
});
