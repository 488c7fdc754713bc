import * as operations from '../../contracts/operations/team';
import { createArticle as create } from '../../services/knowledge/create-article';
import { listArticles as articles } from '../../services/knowledge/list-articles';
import { listCannedReplies as cannedReplies } from '../../services/knowledge/list-canned-replies';
import { updateArticle as update } from '../../services/knowledge/update-article';
import { serve } from '../http/serve';

/** Team API: what the bot and the agents answer from (design §8). */

export const listArticles = serve(operations.listArticles, async ({ ctx }) => ({
  body: await articles(ctx),
}));

export const createArticle = serve(operations.createArticle, async ({ ctx, body }) => ({
  body: await create(ctx, body),
}));

export const updateArticle = serve(operations.updateArticle, async ({ ctx, params, body }) => ({
  body: await update(ctx, { articleId: params.id, text: body }),
}));

export const listCannedReplies = serve(operations.listCannedReplies, async ({ ctx }) => ({
  body: await cannedReplies(ctx),
}));
