import { z } from 'zod';
import { teamConversationSchema } from '../api/conversation';
import {
  changeTagsBody,
  deleteTagQuery,
  mergeTagBody,
  setTagsBody,
  tagBody,
  tagListSchema,
  tagSchema,
} from '../api/tags';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: the organisation's tags, and those of a conversation (design §8). */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}';
const managed = { auth: 'team', permission: 'settings.manage' } as const;
const conversation = z.object({ conversation: teamConversationSchema });

export const listTags = defineOperation({
  id: 'listTags',
  method: 'get',
  path: `${base}/tags`,
  summary: 'Tags by name, with how many conversations carry each',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: tagListSchema,
});

export const createTag = defineOperation({
  ...managed,
  id: 'createTag',
  method: 'post',
  path: `${base}/tags`,
  summary: 'Adds a tag',
  params,
  body: tagBody,
  response: tagSchema,
  status: 201,
});

export const renameTag = defineOperation({
  ...managed,
  id: 'renameTag',
  method: 'patch',
  path: `${base}/tags/{id}`,
  summary: 'Renames a tag on every conversation that carries it',
  params: one,
  body: tagBody,
  response: tagSchema,
});

export const mergeTag = defineOperation({
  ...managed,
  id: 'mergeTag',
  method: 'post',
  path: `${base}/tags/{id}/merge`,
  summary: 'Puts another tag in the place of this one and deletes it',
  params: one,
  body: mergeTagBody,
  response: tagSchema,
});

export const deleteTag = defineOperation({
  ...managed,
  id: 'deleteTag',
  method: 'delete',
  path: `${base}/tags/{id}`,
  summary: 'Deletes a tag and takes it off every conversation',
  params: one,
  query: deleteTagQuery,
});

export const setConversationTags = defineOperation({
  id: 'setConversationTags',
  method: 'put',
  path: `${base}/conversations/{id}/tags`,
  summary: 'Puts exactly these tags on a conversation',
  auth: 'team',
  permission: 'conversation.reply',
  params: one,
  body: setTagsBody,
  response: conversation,
});

export const changeConversationTags = defineOperation({
  id: 'changeConversationTags',
  method: 'post',
  path: `${base}/conversations/{id}/tags`,
  summary: 'Adds tags to a conversation and takes others off',
  auth: 'team',
  permission: 'conversation.reply',
  params: one,
  body: changeTagsBody,
  response: conversation,
});
