import { z } from 'zod';
import { bulkBody, bulkResultSchema } from '../api/bulk';
import { filterChoicesSchema } from '../api/inbox-filter';
import { searchQuery, searchResultSchema } from '../api/search';
import { createViewBody, savedViewListSchema, savedViewSchema, updateViewBody } from '../api/views';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: finding conversations, saved views, one action on many (design §8). */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}';

export const searchConversations = defineOperation({
  id: 'searchConversations',
  method: 'get',
  path: `${base}/search`,
  summary: 'Conversations by the words of their messages, notes and leads, latest message first',
  auth: 'team',
  permission: 'conversation.read',
  params,
  query: searchQuery,
  response: searchResultSchema,
});

export const getFilterChoices = defineOperation({
  id: 'getFilterChoices',
  method: 'get',
  path: `${base}/conversations/filters`,
  summary: 'Channels, teams, members, tags and languages that a list can be narrowed to',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: filterChoicesSchema,
});

export const changeManyConversations = defineOperation({
  id: 'changeManyConversations',
  method: 'post',
  path: `${base}/conversations/bulk`,
  summary: 'One action on up to 100 conversations, each for itself; tells which were left as they were',
  auth: 'team',
  permission: 'conversation.reply',
  params,
  body: bulkBody,
  response: bulkResultSchema,
});

export const listViews = defineOperation({
  id: 'listViews',
  method: 'get',
  path: `${base}/views`,
  summary: 'Shared views and one’s own, with how many conversations each holds',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: savedViewListSchema,
});

export const createView = defineOperation({
  id: 'createView',
  method: 'post',
  path: `${base}/views`,
  summary: 'Saves filters under a name; a shared view takes a manager',
  auth: 'team',
  permission: 'conversation.read',
  params,
  body: createViewBody,
  response: savedViewSchema,
  status: 201,
});

export const updateView = defineOperation({
  id: 'updateView',
  method: 'patch',
  path: `${base}/views/{id}`,
  summary: 'Renames a view, moves it in the menu or gives it other filters',
  auth: 'team',
  permission: 'conversation.read',
  params: one,
  body: updateViewBody,
  response: savedViewSchema,
});

export const deleteView = defineOperation({
  id: 'deleteView',
  method: 'delete',
  path: `${base}/views/{id}`,
  summary: 'Deletes a saved view; its conversations stay',
  auth: 'team',
  permission: 'conversation.read',
  params: one,
});
