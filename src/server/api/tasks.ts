import * as operations from '../../contracts/operations/tasks';
import { assignTask as assign } from '../../services/promises/assign-task';
import {
  cancelTask as cancel,
  completeTask as complete,
  reopenTask as reopen,
} from '../../services/promises/complete-task';
import {
  getPromisesBehind as behind,
  getPromiseFigures as figures,
} from '../../services/promises/get-promise-figures';
import { listTasks as list } from '../../services/promises/list-tasks';
import { snoozeTask as snooze } from '../../services/promises/snooze-task';
import { serve } from '../http/serve';

/** Team API: promises made to visitors. */

export const listTasks = serve(operations.listTasks, async ({ ctx, query }) => ({
  body: await list(ctx, query),
}));

export const getPromiseFigures = serve(operations.getPromiseFigures, async ({ ctx, query }) => ({
  body: await figures(ctx, query),
}));

export const getPromisesBehind = serve(operations.getPromisesBehind, async ({ ctx, query }) => ({
  body: await behind(ctx, query),
}));

export const completeTask = serve(operations.completeTask, async ({ ctx, params, body }) => ({
  body: await complete(ctx, { taskId: params.id, ...body }),
}));

export const reopenTask = serve(operations.reopenTask, async ({ ctx, params }) => ({
  body: await reopen(ctx, { taskId: params.id }),
}));

export const assignTask = serve(operations.assignTask, async ({ ctx, params, body }) => ({
  body: await assign(ctx, { taskId: params.id, memberId: body.memberId }),
}));

export const snoozeTask = serve(operations.snoozeTask, async ({ ctx, params, body }) => ({
  body: await snooze(ctx, { taskId: params.id, until: body.until }),
}));

export const cancelTask = serve(operations.cancelTask, async ({ ctx, params }) => ({
  body: await cancel(ctx, { taskId: params.id }),
}));
