import { z } from 'zod';
import {
  answeredUnansweredSchema,
  answerUnansweredBody,
  articleVersionListSchema,
  articleVersionSchema,
  importArticlesBody,
  importedArticlesSchema,
  judgedUnansweredSchema,
  judgeUnansweredBody,
  listUnansweredQuery,
  searchTestBody,
  searchTestSchema,
  teachUnansweredBody,
  unansweredListSchema,
} from '../api/knowledge';
import { articleSchema } from '../api/team';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: versions of articles, the search test, what the bot could not answer. */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}';

/** Fifty articles, each of at most 20,000 characters. */
const IMPORT_BODY_BYTES = 4 * 1024 * 1024;
/** Five thousand ids and an article. */
const GROUP_BODY_BYTES = 512 * 1024;

export const archiveArticle = defineOperation({
  id: 'archiveArticle',
  method: 'delete',
  path: `${base}/articles/{id}`,
  summary: 'Takes an article out of the list and out of the bot’s reach; its versions are kept',
  auth: 'team',
  permission: 'knowledge.edit',
  params: one,
});

export const listArticleVersions = defineOperation({
  id: 'listArticleVersions',
  method: 'get',
  path: `${base}/articles/{id}/versions`,
  summary: 'Versions of an article, newest first: who, when',
  auth: 'team',
  permission: 'conversation.read',
  params: one,
  response: articleVersionListSchema,
});

export const getArticleVersion = defineOperation({
  id: 'getArticleVersion',
  method: 'get',
  path: `${base}/article-versions/{id}`,
  summary: 'A version of an article with what it changed, line by line',
  auth: 'team',
  permission: 'conversation.read',
  params: one,
  response: articleVersionSchema,
});

export const restoreArticleVersion = defineOperation({
  id: 'restoreArticleVersion',
  method: 'post',
  path: `${base}/article-versions/{id}/restore`,
  summary: 'Makes an earlier version the present one, as a new version',
  auth: 'team',
  permission: 'knowledge.edit',
  params: one,
  response: articleSchema,
});

export const importArticles = defineOperation({
  id: 'importArticles',
  method: 'post',
  path: `${base}/articles/import`,
  summary: 'Adds several articles at once; one with the same title gets a new version',
  auth: 'team',
  permission: 'knowledge.edit',
  params,
  body: importArticlesBody,
  bodyBytes: IMPORT_BODY_BYTES,
  response: importedArticlesSchema,
});

export const testSearch = defineOperation({
  id: 'testSearch',
  method: 'post',
  path: `${base}/articles/search-test`,
  summary: 'What the bot would find and say to a question',
  auth: 'team',
  permission: 'conversation.read',
  params,
  body: searchTestBody,
  response: searchTestSchema,
});

export const listUnanswered = defineOperation({
  id: 'listUnanswered',
  method: 'get',
  path: `${base}/unanswered`,
  summary: 'Open questions that the bot could not answer, grouped by likeness, the most asked first',
  auth: 'team',
  permission: 'knowledge.edit',
  params,
  query: listUnansweredQuery,
  response: unansweredListSchema,
});

export const answerUnanswered = defineOperation({
  id: 'answerUnanswered',
  method: 'post',
  path: `${base}/unanswered/answer`,
  summary: 'Writes an article, or adds to one, and takes the questions off the list',
  auth: 'team',
  permission: 'knowledge.edit',
  params,
  body: answerUnansweredBody,
  bodyBytes: GROUP_BODY_BYTES,
  response: answeredUnansweredSchema,
});

export const teachUnanswered = defineOperation({
  id: 'teachUnanswered',
  method: 'post',
  path: `${base}/unanswered/teach`,
  summary: 'Adds the wordings to an intent’s examples and takes the questions off the list',
  auth: 'team',
  permission: 'knowledge.edit',
  params,
  body: teachUnansweredBody,
  bodyBytes: GROUP_BODY_BYTES,
  response: judgedUnansweredSchema,
});

export const judgeUnanswered = defineOperation({
  id: 'judgeUnanswered',
  method: 'post',
  path: `${base}/unanswered/judge`,
  summary: 'Questions that should go to a person, or that nobody needs to answer; or takes that back',
  auth: 'team',
  permission: 'knowledge.edit',
  params,
  body: judgeUnansweredBody,
  bodyBytes: GROUP_BODY_BYTES,
  response: judgedUnansweredSchema,
});
