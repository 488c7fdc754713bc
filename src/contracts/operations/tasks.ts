import { z } from 'zod';
import {
  assignTaskBody,
  doneBody,
  listTasksQuery,
  promiseFiguresQuery,
  promiseFiguresSchema,
  promisesBehindQuery,
  promisesBehindSchema,
  snoozeTaskBody,
  taskListSchema,
  taskSchema,
} from '../api/tasks';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: promises made to visitors. */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}/tasks';
const change = { auth: 'team', permission: 'conversation.reply', params: one, response: taskSchema } as const;

export const listTasks = defineOperation({
  id: 'listTasks',
  method: 'get',
  path: base,
  summary: 'Promises, next due first, with how many each view holds',
  auth: 'team',
  permission: 'conversation.read',
  params,
  query: listTasksQuery,
  response: taskListSchema,
});

export const getPromiseFigures = defineOperation({
  id: 'getPromiseFigures',
  method: 'get',
  path: `${base}/figures`,
  summary: 'How many promises that fell due in a period were kept and broken; agents get their own',
  auth: 'team',
  permission: ['metrics.read_own', 'metrics.read_all'],
  params,
  query: promiseFiguresQuery,
  response: promiseFiguresSchema,
});

export const getPromisesBehind = defineOperation({
  id: 'getPromisesBehind',
  method: 'get',
  path: `${base}/figures/promises`,
  summary: 'The promises behind one of these figures; agents get their own',
  auth: 'team',
  permission: ['metrics.read_own', 'metrics.read_all'],
  params,
  query: promisesBehindQuery,
  response: promisesBehindSchema,
});

export const completeTask = defineOperation({
  ...change,
  id: 'completeTask',
  method: 'post',
  path: `${base}/{id}/done`,
  summary: 'Notes that a promise was kept, and how',
  body: doneBody,
});

export const reopenTask = defineOperation({
  ...change,
  id: 'reopenTask',
  method: 'post',
  path: `${base}/{id}/reopen`,
  summary: 'Takes back that a promise was kept or given up',
});

export const assignTask = defineOperation({
  ...change,
  id: 'assignTask',
  method: 'post',
  path: `${base}/{id}/assign`,
  summary: 'Gives a promise to another member',
  body: assignTaskBody,
});

export const snoozeTask = defineOperation({
  ...change,
  id: 'snoozeTask',
  method: 'post',
  path: `${base}/{id}/snooze`,
  summary: 'Reminds again at another time; what was promised stays due when it was',
  body: snoozeTaskBody,
});

export const cancelTask = defineOperation({
  ...change,
  id: 'cancelTask',
  method: 'post',
  path: `${base}/{id}/cancel`,
  summary: 'Gives a promise up that the visitor does not want any more; it counts as neither kept nor broken',
});
