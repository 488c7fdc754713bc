import * as operations from '../../contracts/operations/knowledge';
import * as team from '../../contracts/operations/team';
import { archiveArticle as archive } from '../../services/knowledge/archive-article';
import { createArticle as create } from '../../services/knowledge/create-article';
import { getArticleVersion as getVersion } from '../../services/knowledge/get-article-version';
import { importArticles as importAll } from '../../services/knowledge/import-articles';
import { listArticleVersions as versions } from '../../services/knowledge/list-article-versions';
import { listArticles as articles } from '../../services/knowledge/list-articles';
import { restoreArticleVersion as restore } from '../../services/knowledge/restore-article-version';
import { testSearch as tryQuestion } from '../../services/knowledge/test-search';
import { updateArticle as update } from '../../services/knowledge/update-article';
import { brain } from '../brain';
import { serve } from '../http/serve';

/** Team API: what the bot and the agents answer from (design §8). */

export const listArticles = serve(team.listArticles, async ({ ctx }) => ({
  body: await articles(ctx),
}));

export const createArticle = serve(team.createArticle, async ({ ctx, body }) => ({
  body: await create(ctx, body),
}));

export const updateArticle = serve(team.updateArticle, async ({ ctx, params, body }) => ({
  body: await update(ctx, { articleId: params.id, text: body }),
}));

export const archiveArticle = serve(operations.archiveArticle, async ({ ctx, params }) => {
  await archive(ctx, { articleId: params.id });
  return { body: undefined };
});

export const listArticleVersions = serve(operations.listArticleVersions, async ({ ctx, params }) => ({
  body: await versions(ctx, { articleId: params.id }),
}));

export const getArticleVersion = serve(operations.getArticleVersion, async ({ ctx, params }) => ({
  body: await getVersion(ctx, { versionId: params.id }),
}));

export const restoreArticleVersion = serve(operations.restoreArticleVersion, async ({ ctx, params }) => ({
  body: await restore(ctx, { versionId: params.id }),
}));

export const importArticles = serve(operations.importArticles, async ({ ctx, body }) => ({
  body: await importAll(ctx, body),
}));

export const testSearch = serve(operations.testSearch, async ({ ctx, body }) => ({
  body: await tryQuestion(ctx, { ...body, brain: brain() }),
}));
