import * as operations from '../../contracts/operations/knowledge';
import { answerUnanswered as answer } from '../../services/unanswered/answer-unanswered';
import { judgeUnanswered as judge } from '../../services/unanswered/judge-unanswered';
import { listUnanswered as list } from '../../services/unanswered/list-unanswered';
import { teachUnanswered as teach } from '../../services/unanswered/teach-unanswered';
import { serve } from '../http/serve';

/** Team API: what visitors asked and the bot did not know. */

export const listUnanswered = serve(operations.listUnanswered, async ({ ctx, query }) => ({
  body: await list(ctx, query),
}));

export const answerUnanswered = serve(operations.answerUnanswered, async ({ ctx, body }) => ({
  body: await answer(ctx, body),
}));

export const teachUnanswered = serve(operations.teachUnanswered, async ({ ctx, body }) => ({
  body: await teach(ctx, body),
}));

export const judgeUnanswered = serve(operations.judgeUnanswered, async ({ ctx, body }) => ({
  body: await judge(ctx, body),
}));
